import { type Refused, refused } from './answer-lines.ts';

type Members<Name extends string> = Readonly<Record<string, unknown> & Record<Name, unknown>>;

/** The members of a line's object, or why it is refused: it is no object or lacks one of those needed. */
export function membersOf<Name extends string>(
  line: unknown,
  needed: readonly Name[],
): { readonly members: Members<Name> } | { readonly refused: Refused } {
  const shape = `Write {${needed.map((name) => `"${name}": …`).join(', ')}}.`;
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    return { refused: refused('input/wrong-shape', '', line, shape) };
  const lacking = needed.find((name) => !Object.hasOwn(line, name));
  if (lacking !== undefined) return { refused: refused('input/wrong-shape', `/${lacking}`, 'nothing', shape) };
  return { members: line as Members<Name> };
}
