import { z } from 'zod';
import { pathOf, stepOf } from '#engine/kernel/state.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { TimelineLine } from '#store/cases/timeline-of.ts';
import type { Version } from '../procedures/procedures.ts';
import { instant, iso, shapes } from './parts.ts';

export const timelineShape = z
  .object({
    at: instant,
    what: z.string().describe('What happened, such as entered, left, decided, clock-paused'),
    by: z.string().nullable().describe('The person, where the asker may know; null when the case went on by itself'),
    role: z.string().nullable(),
    step: z.string().optional(),
    title: z.string().optional(),
  })
  .catchall(z.unknown())
  .register(shapes, { id: 'TimelineLine' });

/** One line of a case's history; what belongs to the kind of line (outcome, clock, problem …) stands beside it. */
export function timelineJson(line: TimelineLine, version: Version, language: string): z.input<typeof timelineShape> {
  const { what, ...more } = line.entry as { what: string; visit?: string };
  const { visit, ...facts } = more;
  const path = visit === undefined ? undefined : pathOf(visit);
  const step = path === undefined ? undefined : version.step(path)?.step;
  const title = step && (wordsIn(step.milestone, language) || wordsIn(step.title, language));
  return {
    ...facts,
    at: iso(line.at),
    what,
    by: line.actor,
    role: line.role,
    ...(path !== undefined && { step: stepOf(path) }),
    ...(title && { title }),
  };
}
