import { expect, test } from 'vitest';
import type { Tally } from './tally.ts';
import { toldTally } from './told-tally.ts';

const dearer = { rules: 'eligibility', criterion: 'rent-share', before: 'met', after: 'not-met' } as const;
const none = { decisions: [], verdicts: [], values: [], unfit: [], strayed: [] };
const few = { fewerThan: 5 };

/** A hundred closed cases, of which so many are decided otherwise, all for the same reason. */
const hundred = (otherwise: number): Tally => ({
  ...none,
  cases: { looked: 100, alike: 100 - otherwise, otherwise, unfit: 0, strayed: 0, notComparable: 0 },
  decisions: [{ before: 'granted', after: 'refused', cases: otherwise, because: [{ ...dearer, cases: otherwise }] }],
  values: [{ place: 'assessment.amount', how: 'higher', cases: 100 - otherwise }],
});

test('many are told exactly, with their reasons', () => {
  expect(toldTally(hundred(20))).toEqual(hundred(20));
});

test('few are told as few, and nothing that is told beside them says how many they are', () => {
  expect(toldTally(hundred(2))).toMatchObject({
    cases: { looked: 100, alike: { atLeast: 95 }, otherwise: few, strayed: 0 },
    decisions: [{ cases: few, because: [{ cases: few }] }],
    values: [{ cases: { atLeast: 95 } }],
  });
});

test('all but few for one reason are told roughly', () => {
  const { decisions, ...rest } = hundred(20);
  const tally = { ...rest, decisions: decisions.map((one) => ({ ...one, because: [{ ...dearer, cases: 19 }] })) };
  expect(toldTally(tally).decisions).toMatchObject([{ cases: 20, because: [{ cases: { atLeast: 15 } }] }]);
});

test('two ways of being decided otherwise, each of one case, are not counted out by their sum', () => {
  const one = { ...dearer, cases: 1 };
  const otherwise = [
    { before: 'granted', after: 'refused', cases: 1, because: [one] },
    { before: 'refused', after: 'granted', cases: 1, because: [one] },
  ];
  const tally: Tally = { ...hundred(2), decisions: otherwise };
  expect(JSON.stringify(toldTally(tally))).not.toMatch(/:(?:1|2|98)[,}]/);
});
