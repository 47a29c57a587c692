import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile } from '../compile/compile.ts';
import type { Procedure } from '../language/procedure.ts';
import { languages } from '../language/text.ts';
import { compare } from './compare.ts';

const FILE = 'definitions/procedures/rent-subsidy/1.json';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const procedureOf = (definition: unknown): Procedure => {
  const { procedure, findings } = compile(definition);
  if (!procedure) throw new Error(findings[0]?.message);
  return procedure;
};
const rentSubsidy = procedureOf(read(FILE));

type Edit = readonly [pointer: string, value: unknown];

/** What is different in a next version that has these values at these places. */
const changes = (...edits: readonly Edit[]) => {
  const next = read(FILE);
  for (const [pointer, value] of edits) {
    const [, ...keys] = pointer.split('/');
    const last = keys.pop() ?? '';
    const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as never, next as never);
    place[last] = value;
  }
  return compare(rentSubsidy, procedureOf(next), 'en');
};

test.each(globSync('definitions/procedures/*/*.json'))('%s is no different from itself', (file) => {
  const procedure = procedureOf(read(file));
  for (const language of languages) expect(compare(procedure, procedure, language)).toEqual([]);
});

describe('a new version', () => {
  test('in which a step has more time says who may wait longer', () => {
    const found = changes(['/steps/review/due/after', { workingDays: 20 }]);
    expect(found).toEqual([
      {
        part: 'step',
        what: 'longer',
        pointer: '/steps/review',
        sentence:
          'Step “Review the file”: 20 working days instead of 15 working days; whoever waits for it may wait longer.',
      },
    ]);
  });

  test('that costs something says how much, as an amount is written', () => {
    const sentences = changes(['/service/cost', '15.00 EUR']).map(({ sentence }) => sentence);
    expect(sentences).toEqual([expect.stringContaining('€15.00 instead of €0.00')]);
  });

  test('in which the law leaves less time says so', () => {
    const found = changes(['/clocks/decision/after', { months: 2 }]);
    expect(found).toMatchObject([{ part: 'clock', what: 'shorter', pointer: '/clocks/decision' }]);
    expect(found[0]?.sentence).toContain('2 months instead of 3 months');
  });

  test.each([
    ['/remedies/court/after', { months: 4 }, 'there is more time to contest the decision.'],
    ['/steps/missing-pieces/due/after', { weeks: 1 }, 'the applicant has less time for it.'],
    ['/retention/closed', { years: 20 }, 'closed cases are kept longer.'],
  ])('in which the time at %s is another says what that means', (pointer, after, told) => {
    const found = changes([pointer, after], ['/scenarios', []]);
    expect(found).toHaveLength(1);
    expect(found[0]?.sentence).toContain(told);
  });

  test('in which a time limit is as long in other words makes nobody wait', () => {
    const days = procedureOf({ ...(read(FILE) as object), retention: { closed: { days: 14 } } });
    expect(compare(days, { ...days, retention: { closed: { weeks: 2 } } }, 'en')).toMatchObject([
      { what: 'changed', sentence: 'Retention: 2 weeks instead of 14 days.' },
    ]);
  });

  test('in which the calendar, the languages or the first step is another says which', () => {
    const next: Procedure = { ...rentSubsidy, calendar: 'fr', languages: ['fr', 'de'], start: 'assess' };
    expect(compare(rentSubsidy, next, 'en').map(({ pointer, sentence }) => [pointer, sentence])).toEqual([
      ['/calendar', 'Calendar: “France” instead of “Luxembourg”.'],
      ['/languages', 'Languages: French, German instead of French, German, English, Luxembourgish.'],
      ['/start', 'First step: “Assessment” instead of “Application filed”.'],
    ]);
  });

  test('in which a table has new rows from a day on says from which', () => {
    const { editions = [] } = rentSubsidy.tables?.amount ?? {};
    const next = { validFrom: '2027-01-01', rows: editions[0]?.rows };
    expect(changes(['/tables/amount/editions/1', next]).map(({ sentence }) => sentence)).toEqual([
      'New: Edition “Amount of the aid, from 1 January 2027”.',
    ]);
  });

  test('in which conditions are explained in another order says so', () => {
    const { criteria = [] } = rentSubsidy.rules?.eligibility ?? {};
    expect(changes(['/rules/eligibility/criteria', criteria.toReversed()])).toMatchObject([
      {
        part: 'rules',
        what: 'changed',
        pointer: '/rules/eligibility',
        sentence: expect.stringContaining('(the order in which they are explained)'),
      },
    ]);
  });

  test('in which a case goes another way says from where, and to where', () => {
    const found = changes(['/steps/second-look/outcomes/agree/next', 'refuse']);
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'After “Second look” the case may now go on to “Refusal”.',
      'After “Second look” the case no longer goes on to “Grant”.',
    ]);
  });

  test('in which another condition decides where the case goes on says so', () => {
    const found = changes(['/steps/review/outcomes/complete/next/1/when/>/1', 500]);
    expect(found).toMatchObject([{ part: 'step', what: 'leads-otherwise', pointer: '/steps/review' }]);
  });

  test('in which something is new or gone names it', () => {
    const criteria = rentSubsidy.rules?.eligibility?.criteria.slice(0, -1);
    const found = changes(
      ['/rules/eligibility/criteria', criteria],
      ['/steps/second', { kind: 'end', result: 'closed' }],
    );
    expect(found.map(({ part, what }) => [part, what])).toEqual([
      ['criterion', 'removed'],
      ['step', 'added'],
    ]);
    expect(found[0]?.sentence).toContain('No more than a third of another dwelling');
  });

  test('in which a table, a letter or who does the work has changed names what is different', () => {
    const found = changes(
      ['/tables/amount/editions/0/rows/0/1/0', '210.00'],
      ['/letters/refusal/subject/en', 'Refusal of the subsidy'],
      ['/steps/review/role', 'head'],
    );
    expect(found.map(({ sentence }) => sentence)).toEqual([
      'Changed: Step “Review the file” (who does it: “Head of service” instead of “Caseworker”).',
      'Changed: Edition “Amount of the aid, from 7 August 2023” (1 | < 2000: “210.00” instead of “200.00”).',
      'Changed: Letter “Refusal of the subsidy” (the subject: “Refusal of the subsidy” instead of “Refusal of the rent subsidy”).',
    ]);
  });

  test('in which only the layout is another is no different', () => {
    const reversed = Object.fromEntries(Object.entries(rentSubsidy.steps).toReversed());
    expect(changes(['/steps', reversed])).toEqual([]);
  });
});
