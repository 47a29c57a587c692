import type { JsonObject } from '../../kernel/json.ts';
import type { Choice } from './candidates.ts';

/** A place to fill, what may stand there, and whether anything in the procedure depends on it. */
export interface Slot {
  readonly place: string;
  readonly choice: Choice;
  readonly matters: boolean;
}

/** What suits most, everywhere. */
export const firstOf = (slots: readonly Slot[]): JsonObject =>
  Object.fromEntries(slots.map(({ place, choice }) => [place, choice.first]));

/** One change at a place that matters, each in turn. */
export function* variationsOf(slots: readonly Slot[], from: JsonObject): Generator<JsonObject> {
  for (const { place, choice, matters } of slots) {
    const now = from[place] ?? null;
    if (matters) for (const other of choice.others(now, from)) if (other !== now) yield { ...from, [place]: other };
  }
}

const SWEEPS = 8;

/** Values, perhaps made better on the way, and how much is wrong with them. */
export interface Judged {
  readonly values: JsonObject;
  readonly wrong: number;
}

/**
 * Values that are right, or the nearest to it that was found: as long as something is wrong, each change that mends some
 * of it is kept.
 */
export function mended(
  slots: readonly Slot[],
  from: JsonObject,
  judge: (values: JsonObject) => Judged,
  sweeps = SWEEPS,
): Judged {
  let best = judge(from);
  for (let sweep = 0; sweep < sweeps && best.wrong > 0; sweep++) {
    const before = best.wrong;
    for (const slot of slots)
      for (const values of variationsOf([slot], best.values)) {
        const judged = judge(values);
        if (judged.wrong === 0) return judged;
        if (judged.wrong < best.wrong) best = judged;
      }
    if (best.wrong === before) break;
  }
  return best;
}

/** Every place may be changed. */
export const allMatter = (slots: readonly Slot[]): readonly Slot[] => slots.map((slot) => ({ ...slot, matters: true }));
