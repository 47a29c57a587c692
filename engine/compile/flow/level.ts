/**
 * How sure it is that a place of the case file has been filled in by the time a case gets somewhere:
 * on no way there, on some ways only, asked for on all of them but perhaps left empty, or surely.
 */
export const level = { never: 0, sometimes: 1, asked: 2, sure: 3 } as const;

/** The level of every place, by its number. */
export type Levels = Uint8Array;

/** What holds where two ways come together. */
const both = (a: number, b: number): number => {
  if (a === b) return a;
  const least = Math.min(a, b);
  return least === level.never ? level.sometimes : least;
};

/** Lets one more way come to where `levels` holds; whether that changed anything. */
export function meet(levels: Levels, other: Levels): boolean {
  let changed = false;
  for (let place = 0; place < levels.length; place++) {
    const met = both(levels[place] ?? 0, other[place] ?? 0);
    if (met === levels[place]) continue;
    levels[place] = met;
    changed = true;
  }
  return changed;
}

/** What holds after branches that ran side by side, of which at least `done` have finished. */
export function joined(before: Levels, branches: readonly Levels[], done: number): Levels {
  const after = before.slice();
  const spared = branches.length - done;
  for (let place = 0; place < after.length; place++) {
    const held = before[place] ?? level.never;
    if (!branches.some((branch) => (branch[place] ?? level.never) > held)) continue;
    const risen = branches.map((branch) => branch[place] ?? level.never).filter((one) => one > held);
    const surely = risen.toSorted((a, b) => b - a)[spared] ?? level.never;
    after[place] = Math.max(surely, held, level.sometimes);
  }
  return after;
}
