import type { Entry } from '#engine/kernel/effect.ts';
import { pathOf } from '#engine/kernel/state.ts';
import type { TimelineLine } from '#store/cases/timeline-of.ts';
import type { Version } from '../procedures/procedures.ts';
import type { Asker } from '../session/asker.ts';
import type { SeenAs } from './case-sight.ts';

/** What applicants read of what happened to their case, besides the milestones. */
const TOLD: ReadonlySet<Entry['what']> = new Set([
  'clock-started',
  'clock-extended',
  'clock-paused',
  'clock-resumed',
  'clock-expired',
  'decided',
  'ended',
  'message-heard',
]);

/** The timeline as somebody may see it: applicants not the inner workings, operators not what people wrote. */
export function visibleTimeline(
  lines: readonly TimelineLine[],
  seenAs: SeenAs,
  asker: Asker,
  version: Version,
): readonly TimelineLine[] {
  if (seenAs === 'officer') return lines;
  if (seenAs === 'operation') return lines.map((line) => ({ ...line, entry: withoutReasons(line.entry) }));
  return lines
    .filter((line) => TOLD.has(line.what) || isMilestone(line, asker, version))
    .map((line) => (line.actor === asker.person ? line : { ...line, actor: null, entry: withoutReasons(line.entry) }));
}

/** A milestone is reached, or the applicant themselves are done with it. */
function isMilestone({ entry, actor }: TimelineLine, asker: Asker, version: Version): boolean {
  if (entry.what !== 'entered' && !(entry.what === 'left' && actor === asker.person)) return false;
  return version.step(pathOf(entry.visit))?.step.milestone !== undefined;
}

function withoutReasons(entry: Entry): Entry {
  if (!('reasons' in entry)) return entry;
  const { reasons: _theirs, ...rest } = entry;
  return rest;
}
