import { applyPatch } from './apply-patch.ts';
import type { Finding, Operation } from './finding.ts';
import { isError, type Looked, lookAt } from './look-at.ts';

/** An author's guess is worth more than the fourth of ours. */
const MOST_ROUNDS = 3;

/**
 * All that is wrong, also behind what keeps from looking: each error is taken as put right by its own repair, and what
 * is then found is told at the place where the author wrote it. Where one of them has no repair, nobody can know.
 */
export function withHidden(definition: unknown, first: Looked): readonly Finding[] {
  const found = [...first.findings];
  const told = new Set(found.map(nameOf));
  const renames: Rename[] = [];
  const guessed: string[] = [];
  let [made, looked] = [definition, first];
  for (let round = 0; looked.stopped && round < MOST_ROUNDS; round++) {
    const mended = mend(made, looked.findings.filter(isError));
    if (!mended) break;
    renames.unshift(...mended.renames);
    guessed.push(...mended.guessed);
    made = mended.definition;
    looked = lookAt(made);
    const now = looked.findings.map((finding) => asWritten(finding, renames));
    const left = new Set(now.map(nameOf));
    for (const owner of mended.owners)
      if (!left.has(nameOf(asWritten(owner, renames)))) found.splice(found.indexOf(owner), 1);
    for (const finding of now)
      if (!told.has(nameOf(finding)) && !guessed.some((place) => isAt(place, finding.pointer))) {
        told.add(nameOf(finding));
        found.push(finding);
      }
  }
  return found;
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

interface Mended {
  readonly definition: unknown;
  readonly renames: readonly Rename[];
  /** Where another word was written: what is then wrong with it is ours. */
  readonly guessed: readonly string[];
  /** What was said of a whole for the sake of a part that was put right. */
  readonly owners: readonly Finding[];
}

function mend(definition: unknown, errors: readonly Finding[]): Mended | undefined {
  const patches = errors.map(mending);
  const changes = patches.flatMap((patch) => patch ?? []);
  const owners = errors.filter((_, i) => !patches[i]);
  if (!owners.every(({ pointer }) => changes.some(({ path }) => isAt(pointer, path)))) return undefined;
  try {
    return {
      definition: applyPatch(definition, changes),
      renames: patches.flatMap((patch) => renameIn(patch ?? [])),
      guessed: changes.filter(({ op }) => op === 'replace').map(({ path }) => path),
      owners,
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined; // two repairs of one place
    throw error;
  }
}

const renameIn = ([first, second]: readonly Operation[]): readonly Rename[] =>
  first?.op === 'remove' && second?.op === 'add' ? [{ from: first.path, to: second.path }] : [];

/**
 * Nothing may move in a list: what follows would be told at another's place. And a word that the schema itself lists,
 * such as a language, changes the meaning of all the rest.
 */
function mending({ code, pointer, repair }: Finding): readonly Operation[] | undefined {
  if (code === 'shape/wrong-value') return undefined;
  const patch = repair ?? (code === 'shape/unknown-key' ? [{ op: 'remove' as const, path: pointer }] : undefined);
  return patch?.some(({ op, path }) => op !== 'replace' && /\/\d+$/.test(path)) ? undefined : patch;
}

/** At the place where it stands in the author's file; what was renamed has to be so before it can be repaired within. */
function asWritten(finding: Finding, renames: readonly Rename[]): Finding {
  const pointer = renames.reduce(backTo, finding.pointer);
  const { repair, ...rest } = finding;
  const isMoved = repair?.some(({ path }) => renames.reduce(backTo, path) !== path);
  return isMoved ? { ...rest, pointer } : { ...finding, pointer };
}

const backTo = (pointer: string, { from, to }: Rename): string =>
  isAt(to, pointer) ? from + pointer.slice(to.length) : pointer;

const isAt = (place: string, pointer: string): boolean => pointer === place || pointer.startsWith(`${place}/`);

const nameOf = ({ code, pointer }: Finding): string => `${code} ${pointer}`;
