import { z } from 'zod';
import type { Renamed } from '#engine/kernel/event.ts';
import { stepOf } from '#engine/kernel/state.ts';
import type { Language } from '#engine/language/text.ts';
import { tellReason } from '#engine/migrate/tell-reason.ts';
import type { Comparison } from '../use-cases/compare-versions.ts';
import type { JudgedCase } from '../use-cases/judge-open-cases.ts';
import type { Moves } from '../use-cases/move-cases.ts';
import { links, shapes } from './parts.ts';

const change = z
  .object({
    part: z.string().describe('What has changed: step, criterion, letter, clock …'),
    what: z.string().describe('added, removed, changed, longer, shorter, leads-to …'),
    pointer: z.string().describe('JSON pointer into the new definition; into the old one where the part is gone'),
    sentence: z.string(),
  })
  .register(shapes, { id: 'Change' });

const renamed = z
  .record(z.string(), z.string())
  .describe('Steps that are called otherwise: old id → new id; a comparison proposes those that evidently are');

const hold = z
  .object({
    visit: z.string(),
    hold: z.string(),
    type: z.string().describe('task, timer, message …'),
    becomes: z.enum(['same', 'changed', 'new', 'gone']),
    what: z.array(z.string()).describe('Of a changed one: what of it is another'),
  })
  .register(shapes, { id: 'MovedHold' });

export const judgedShape = z
  .object({
    case: z.string(),
    reference: z.string(),
    verdict: z.enum(['unaffected', 'can-move', 'must-stay']),
    reason: z.string().nullable().describe('Why it is left where it is, in a sentence'),
    ahead: z.array(z.string()).describe('Of what it can move to: pointers of the changes that it meets'),
    holds: z.array(hold).describe('Of what it can move to: what becomes of all that it has open'),
    links,
  })
  .register(shapes, { id: 'JudgedCase' });

export const comparisonShape = z
  .object({
    procedure: z.string(),
    from: z.int(),
    to: z.int(),
    hash: z.string().describe('Of the definition that is published as the version before'),
    changes: z.array(change),
    renamed,
    cases: z.array(judgedShape).describe('Open cases of the version before, the one filed first first'),
    next: z.string().nullable().describe('The cursor of the next cases; null at the end'),
  })
  .register(shapes, { id: 'Comparison' });

export const movesShape = z
  .object({
    procedure: z.string(),
    from: z.int(),
    to: z.int(),
    changes: z.array(change),
    renamed,
    cases: z
      .array(judgedShape.extend({ moved: z.boolean().describe('It goes on on the other version') }))
      .describe('Open cases of the version before, the one filed first first'),
    next: z.string().nullable().describe('The cursor of the next cases; null at the end'),
  })
  .register(shapes, { id: 'Moves' });

export const movesJson = (
  { versions, changes, renamed, items, next }: Moves,
  language: Language,
): z.input<typeof movesShape> => ({
  procedure: versions[0].plan.procedure,
  from: versions[0].plan.version,
  to: versions[1].plan.version,
  changes: [...changes],
  renamed: idsOf(renamed),
  cases: items.map((one) => ({ ...judgedJson(one, versions, language), moved: one.moved })),
  next,
});

export const comparisonJson = (
  { versions, hash, changes, renamed, items, next }: Comparison,
  language: Language,
): z.input<typeof comparisonShape> => ({
  procedure: versions[0].plan.procedure,
  from: versions[0].plan.version,
  to: versions[1].plan.version,
  hash,
  changes: [...changes],
  renamed: idsOf(renamed),
  cases: items.map((one) => judgedJson(one, versions, language)),
  next,
});

const idsOf = (paths: Renamed): Record<string, string> =>
  Object.fromEntries(Object.entries(paths).map(([before, now]) => [stepOf(before), stepOf(now)]));

export function judgedJson(
  { id, reference, judgement }: JudgedCase,
  versions: Comparison['versions'],
  language: Language,
): z.input<typeof judgedShape> {
  const moves = judgement.verdict === 'can-move';
  return {
    case: id,
    reference,
    verdict: judgement.verdict,
    reason: moves ? null : tellReason(judgement.reason, versions, language),
    ahead: moves ? [...new Set(judgement.ahead.map(({ pointer }) => pointer))] : [],
    holds: moves ? judgement.holds.map(({ what = [], ...one }) => ({ ...one, what: [...what] })) : [],
    links: { self: `/api/cases/${id}` },
  };
}
