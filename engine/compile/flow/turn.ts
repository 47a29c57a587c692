import { type Levels, level } from './level.ts';
import type { Read } from './reads-in.ts';

/** One thing that happens to the values of a case: places are read, then one may be filled in. */
export interface Turn {
  readonly reads: readonly Read[];
  /** The numbers of the places read, for those that are followed. */
  readonly needs: readonly number[];
  /** The place written; as sure as what was read for it, or as the level says. */
  readonly writes?: { readonly place: number; readonly pointer: string; readonly as: number | 'read' };
}

/** What is known after turns; what is read and was not there is told where it is read, and not carried on. */
export function afterTurns(before: Levels, turns: readonly Turn[]): Levels {
  let after = before;
  for (const { needs, writes } of turns) {
    if (!writes) continue;
    if (after === before) after = before.slice();
    after[writes.place] = writes.as === 'read' ? surenessOf(after, needs) : writes.as;
  }
  return after;
}

/** Computed of something that may have been left empty, a value may be missing too. */
export const surenessOf = (levels: Levels, needs: readonly number[]): number =>
  needs.some((place) => levels[place] === level.asked) ? level.asked : level.sure;
