import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../kernel/json.ts';
import { type Version, versionOf } from '../migrate/version.ts';
import { enact } from '../simulate/play-scenario.ts';
import { type Tally, tally } from './tally.ts';
import { tryCase } from './try-case.ts';

const text = readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8');
type Edit = readonly [pointer: string, value: unknown];

/** The rent subsidy with these values at these places. */
function rentSubsidy(edits: readonly Edit[] = [], written = text): Version {
  const definition = JSON.parse(written);
  for (const [pointer, value] of edits) {
    const keys = pointer.split('/').slice(1);
    const last = keys.pop() ?? '';
    keys.reduce((at, key) => at[key], definition)[last] = value;
  }
  const version = versionOf(definition);
  if (!version) throw new Error('the draft has errors');
  return version;
}

const own = rentSubsidy();
const [granted] = own.procedure.scenarios ?? [];

/** A case that was filed with these values, examined, and closed. */
function closedCase(change: JsonObject = {}) {
  if (!granted) throw new Error('there is no scenario');
  const application = { ...(granted.application as JsonObject), ...change };
  const { events, state } = enact(own.procedure, own.plan, { ...granted, application }).simulation;
  if (!state.ended) throw new Error('the case is not closed');
  return { events, ended: state.ended.outcome };
}

const earning = (netIncome: string): Json => [{ name: 'Alix Muller', netIncome, incomeMonths: 14 }];
const tried = (draft: Version, ...cases: ReturnType<typeof closedCase>[]): Tally =>
  tally(cases.map((one) => tryCase(own, draft, one)));

/** Income 2,400: the rent is 46 % and 29 % of it; and 4,400, of which it is a quarter: refused. */
const [dear, cheap, refused] = [
  closedCase(),
  closedCase({ rent: '700.00' }),
  closedCase({ household: earning('4400.00') }),
];
const share = '/rules/eligibility/criteria/1/test/>/1/*/0';

describe('a draft that', () => {
  test('asks for a dearer rent refuses who was granted, because of that criterion', () => {
    expect(tried(rentSubsidy([[share, 0.35]]), dear, cheap, cheap)).toMatchObject({
      cases: { looked: 3, alike: 1, otherwise: 2, unfit: 0, strayed: 0, notComparable: 0 },
      decisions: [
        {
          before: 'granted',
          after: 'refused',
          cases: 2,
          because: [{ rules: 'eligibility', criterion: 'rent-share', before: 'met', after: 'not-met', cases: 2 }],
        },
      ],
      verdicts: [],
    });
  });

  test('is content with a cheaper rent grants who was refused', () => {
    expect(tried(rentSubsidy([[share, 0.2]]), dear, refused).decisions).toMatchObject([
      { before: 'refused', after: 'granted', cases: 1 },
    ]);
  });

  test('only flags what is judged otherwise decides alike, and says so', () => {
    const months = '/rules/eligibility/criteria/2/test/some/1/>=/1';
    expect(tried(rentSubsidy([[months, 24]]), dear)).toMatchObject({
      cases: { alike: 1 },
      verdicts: [{ criterion: 'regular-income', before: 'met', after: 'not-met', cases: 1 }],
    });
  });

  test('pays more says which values are higher, and no value', () => {
    const amount = '/tables/amount/editions/0/rows/1/1/0';
    const { values, decisions } = tried(rentSubsidy([[amount, '377.00']]), dear);
    expect(decisions).toEqual([]);
    expect(values).toContainEqual({ place: expect.stringContaining('amount'), how: 'higher', cases: 1 });
  });

  test('takes adults from 40 on would not have taken a younger person', () => {
    const age = '/rules/eligibility/criteria/0/test/>=/1';
    expect(tried(rentSubsidy([[age, 40]]), dear).decisions).toMatchObject([
      { before: 'granted', after: 'not-filed', because: [{ criterion: 'adult', after: 'not-met' }] },
    ]);
  });

  test('asks for something new does not fit what was filed: the field is told', () => {
    const label = { fr: 'Étage', de: 'Stockwerk', en: 'Floor', lb: 'Stack' };
    const fields = [...(own.procedure.forms?.application?.pages[0]?.fields ?? []), 'application.floor'];
    const draft = rentSubsidy([
      ['/data/application/floor', { type: 'integer', label }],
      ['/forms/application/pages/0/fields', fields],
    ]);
    expect(tried(draft, dear, cheap)).toMatchObject({
      cases: { unfit: 2 },
      unfit: [{ place: 'application.floor', code: 'field/required', cases: 2 }],
    });
  });

  test('has another task than the one that was done goes its own way from there', () => {
    const draft = rentSubsidy([], text.replaceAll('"review"', '"first-look"').replaceAll('review.', 'first-look.'));
    expect(tried(draft, dear)).toMatchObject({ cases: { strayed: 1 }, strayed: [{ step: 'review', cases: 1 }] });
  });

  test('asks somebody whom nobody asked then leaves the decision open: that step is told', () => {
    const amount = '/tables/amount/editions/0/rows/1/1/0';
    expect(tried(rentSubsidy([[amount, '777.00']]), dear)).toMatchObject({
      cases: { strayed: 1, otherwise: 0 },
      strayed: [{ step: 'second-look', cases: 1 }],
    });
  });

  test('changes nothing but words decides alike', () => {
    expect(tried(rentSubsidy([['/service/name/en', 'Help with the rent']]), dear, cheap, refused)).toEqual({
      cases: { looked: 3, alike: 3, otherwise: 0, unfit: 0, strayed: 0, notComparable: 0 },
      decisions: [],
      verdicts: [],
      values: [],
      unfit: [],
      strayed: [],
    });
  });
});

test('a case that does not end on its own version as it did says nothing of a draft', () => {
  const draft = rentSubsidy([[share, 0.35]]);
  expect(
    tally([tryCase(own, draft, { ...cheap, ended: 'withdrawn' }), tryCase(own, draft, { ...cheap, events: [] })]),
  ).toMatchObject({ cases: { notComparable: 2, otherwise: 0 }, decisions: [] });
});

test('nothing that an applicant entered is in what is told, whatever the draft makes of it', () => {
  const amount = fc.integer({ min: 100_000, max: 499_999 }).map((cents) => (cents / 100).toFixed(2));
  const applications = fc.array(
    fc.record({
      rent: amount,
      household: fc
        .record({
          name: fc.stringMatching(/^[A-Z][a-z]{7}$/),
          netIncome: amount,
          incomeMonths: fc.integer({ min: 100, max: 400 }),
        })
        .map((member) => [member]),
      birthDate: fc
        .date({ min: new Date('1940-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const drafts = [
    [[share, 0.35]],
    [['/data/application/rent/max', '1.00']],
    [['/rules/eligibility/criteria/0/test/>=/1', 60]],
    [['/tables/amount/editions/0/rows/1/1/0', '777.00']],
  ] as const;
  const versions = drafts.map((edits) => rentSubsidy(edits));
  fc.assert(
    fc.property(applications, fc.constantFrom(...versions.keys()), (all, which) => {
      const draft = versions[which] ?? own;
      const told = JSON.stringify(tried(draft, ...all.map(closedCase)));
      for (const { rent, household, birthDate } of all)
        for (const value of [rent, birthDate, ...household.flatMap((one) => Object.values(one)), 'LU28', 'lease.pdf'])
          expect(told).not.toContain(String(value));
    }),
    { numRuns: 60 },
  );
});
