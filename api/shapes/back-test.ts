import { z } from 'zod';
import { type ToldTally, toldTally } from '#engine/back-test/told-tally.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { wordsIn } from '#engine/language/words-in.ts';
import type { Version } from '#engine/migrate/version.ts';
import type { BackTested } from '../use-cases/back-test.ts';
import { shapes } from './parts.ts';

const cases = z
  .union([z.int(), z.object({ fewerThan: z.int() }), z.object({ atLeast: z.int() })])
  .describe('How many cases; fewer than 5 are not told exactly, nor what they could be worked out from');
const verdict = z.enum(['met', 'not-met', 'unknown', 'not-asked']);
const changedVerdict = z.object({
  rules: z.string(),
  criterion: z.string(),
  text: z.string().describe('What the criterion asks, in the asker’s language'),
  law: z.string().nullable(),
  before: verdict,
  after: verdict,
  cases,
});

export const backTestShape = z
  .object({
    procedure: z.string(),
    version: z.int().describe('Of the draft'),
    hash: z.string(),
    cases: z.object({
      looked: cases,
      alike: cases,
      otherwise: cases,
      unfit: cases.describe('The draft would not have taken the application as it was'),
      strayed: cases.describe('On the draft, people would have been asked something else'),
      notComparable: cases.describe('Played on its own version, the case does not end as it did'),
    }),
    decisions: z
      .array(z.object({ before: z.string(), after: z.string(), cases, because: z.array(changedVerdict) }))
      .describe('Decisions that would differ'),
    verdicts: z.array(changedVerdict).describe('Verdicts that would differ though the decision would not'),
    values: z
      .array(z.object({ place: z.string(), how: z.enum(['higher', 'lower', 'otherwise']), cases }))
      .describe('Computed values that would differ; the values themselves are personal and not told'),
    unfit: z.array(z.object({ place: z.string(), code: z.string(), cases })),
    strayed: z.array(z.object({ step: z.string(), cases, because: z.array(changedVerdict) })),
  })
  .register(shapes, { id: 'BackTest' });

/** What is told of it. */
export type BackTestTold = z.output<typeof backTestShape>;

export function backTestJson(tested: BackTested, language: string): JsonObject {
  const { draft, hash, ...tally } = tested;
  const { cases: counts, decisions, verdicts, values, unfit, strayed } = toldTally(tally);
  const tell = (changed: ToldTally['verdicts']) =>
    changed.map((one) => ({ ...one, ...criterionOf(draft, one, language) }));
  return {
    procedure: draft.plan.procedure,
    version: draft.plan.version,
    hash,
    cases: { ...counts },
    decisions: decisions.map((one) => ({ ...one, because: tell(one.because) })),
    verdicts: tell(verdicts),
    values: values.map((one) => ({ ...one })),
    unfit: unfit.map((one) => ({ ...one })),
    strayed: strayed.map((one) => ({ ...one, because: tell(one.because) })),
  };
}

/** What the draft says of a criterion; one that it no longer has is told by its id. */
function criterionOf(
  { procedure }: Version,
  named: { readonly rules: string; readonly criterion: string },
  language: string,
) {
  const found = procedure.rules?.[named.rules]?.criteria.find(({ id }) => id === named.criterion);
  return { text: found ? wordsIn(found.text, language) : named.criterion, law: found?.law ?? null };
}
