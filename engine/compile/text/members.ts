import { pointerTo } from '../finding.ts';
import { tokenAt } from './token.ts';

/** An object or a list around the place that is read. */
interface Around {
  /** Of an object, where each of its names stands. */
  readonly names?: Map<string, number>;
  /** Where in it the reader is. */
  at: string | number;
}

/** A member of an object or of a list, where it begins: at its name, or at itself. */
export interface Member {
  readonly name: string | number;
  readonly start: number;
  /** Where the same name stands before in the same object. */
  readonly before?: number | undefined;
  readonly pointer: () => string;
}

/** Each member of a text that is JSON, in the order in which they stand. */
export function* membersOf(text: string): Generator<Member> {
  const around: Around[] = [];
  const pointer = (): string => pointerTo(...around.map(({ at }) => at));
  let isName = false;
  for (let token = tokenAt(text, 0); token.kind !== 'end'; token = tokenAt(text, token.end)) {
    const { kind, start, end } = token;
    const here = around.at(-1);
    if (kind === '}' || kind === ']') around.pop();
    else if (kind === ':') isName = false;
    else if (kind === ',') {
      if (typeof here?.at === 'number') here.at++;
      else isName = true;
      continue;
    } else if (isName && here?.names) {
      here.at = JSON.parse(text.slice(start, end)) as string;
      yield { name: here.at, start, before: here.names.get(here.at), pointer };
      here.names.set(here.at, start);
      continue;
    } else if (typeof here?.at === 'number') yield { name: here.at, start, pointer };
    if (kind === '{') around.push({ names: new Map(), at: '' });
    if (kind === '[') around.push({ at: 0 });
    isName = kind === '{';
  }
}
