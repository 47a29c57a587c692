import type { Entry } from '#engine/kernel/effect.ts';
import type { ProgressLine } from '#engine/run/progress.ts';
import { iso } from './projection.ts';

/** What the lines of a record say of tasks and incidents that are no longer open. */
export const whatFollows = (lines: readonly ProgressLine[]) => ({
  departures: last(lines, 'left', ({ visit, outcome }) => [visit, { visit, outcome }]),
  failures: last(lines, 'incident', ({ activity }) => [activity, { activity }]),
  repairs: last(lines, 'repaired', ({ activity, how }) => [activity, { activity, how }]),
});

/** Of each thing the last line that tells of it: a task or an incident may open and close within one record. */
function last<What extends Entry['what']>(
  lines: readonly ProgressLine[],
  what: What,
  read: (entry: Extract<Entry, { what: What }>) => [of: string, facts: object],
): object[] {
  const found = new Map<string, object>();
  for (const { at, by, entry } of lines)
    if (entry.what === what) {
      const [of, facts] = read(entry as Extract<Entry, { what: What }>);
      found.set(of, { ...facts, person: by?.person ?? null, at: iso(at) });
    }
  return [...found.values()];
}
