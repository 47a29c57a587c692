import { addToDay, type CivilDay, compareDays, daysBetween } from './civil-day.ts';

/** A stretch in which a clock stands still: from the day it stopped to the day it went on, which is absent until then. */
export type Pause = { readonly from: CivilDay; readonly to?: CivilDay };

/** The pauses in order, each day once: overlapping and touching ones are one, none begins before `startedOn`. */
export function mergedPauses(pauses: readonly Pause[], startedOn: CivilDay): readonly Pause[] {
  const merged: Pause[] = [];
  for (const pause of [...pauses].sort((a, b) => compareDays(a.from, b.from))) {
    const from = pause.from < startedOn ? startedOn : pause.from;
    if (pause.to !== undefined && pause.to <= from) continue;
    const last = merged.at(-1);
    if (!last || (last.to !== undefined && last.to < from)) merged.push({ ...pause, from });
    else merged[merged.length - 1] = unionOf(last, pause);
  }
  return merged;
}

/** True on the days on which no clock runs: those after `from`, up to and with `to`. */
export function isPaused(pauses: readonly Pause[], day: CivilDay): boolean {
  return pauses.some(({ from, to }) => day > from && (to === undefined || day <= to));
}

/** The last day moved by the days of one pause, if the limit still ran when it began; nothing while it lasts. */
export function afterPause(end: CivilDay, settledEnd: CivilDay, { from, to }: Pause): CivilDay | undefined {
  if (from > settledEnd) return end;
  if (to === undefined) return undefined;
  // Counted out already and only rolling over a weekend: it ends when the clock goes on, not before.
  return from > end ? to : addToDay(end, { days: daysBetween(from, to) });
}

function unionOf(earlier: Pause, later: Pause): Pause {
  if (earlier.to === undefined || later.to === undefined) return { from: earlier.from };
  return { from: earlier.from, to: earlier.to > later.to ? earlier.to : later.to };
}
