import { expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { type Criterion, evaluateCriteria } from './evaluate-criteria.ts';
import { holds } from './truth.ts';

const criteria: Criterion[] = [
  {
    id: 'adult',
    onFail: 'block',
    test: { '>=': [{ 'years-between': [{ var: 'application.birthDate' }, { var: 'case.filedOn' }] }, 18] },
  },
  {
    id: 'rent-share',
    onFail: 'refuse',
    test: { '>': [{ var: 'application.rent' }, { '*': [0.25, { var: 'assessment.income' }] }] },
  },
  {
    id: 'regular-income',
    onFail: 'flag',
    test: { some: [{ var: 'application.household' }, { '>=': [{ var: 'incomeMonths' }, 3] }] },
  },
];
const facts = {
  application: { birthDate: '1990-05-02', rent: '900.00', household: [{ incomeMonths: 2 }] },
  assessment: { income: '3900.00' },
  case: { filedOn: '2026-11-30' },
};

test('each criterion is judged, with the facts that it read', () => {
  expect(evaluateCriteria({ criteria }, facts)).toEqual({
    met: ['adult'],
    notMet: ['rent-share'],
    flagged: ['regular-income'],
    unknown: [],
    criteria: [
      {
        id: 'adult',
        verdict: 'met',
        onFail: 'block',
        missing: [],
        used: [
          { path: 'application.birthDate', value: '1990-05-02' },
          { path: 'case.filedOn', value: '2026-11-30' },
        ],
      },
      {
        id: 'rent-share',
        verdict: 'not-met',
        onFail: 'refuse',
        missing: [],
        used: [
          { path: 'application.rent', value: '900.00' },
          { path: 'assessment.income', value: '3900.00' },
        ],
      },
      {
        id: 'regular-income',
        verdict: 'not-met',
        onFail: 'flag',
        missing: [],
        used: [{ path: 'application.household.0.incomeMonths', value: 2 }],
      },
    ],
  });
});

test('what is missing is named, and nobody is refused for it', () => {
  const { unknown, notMet, criteria: results } = evaluateCriteria({ criteria }, { application: { rent: '900.00' } });
  expect({ unknown, notMet }).toEqual({ unknown: ['adult', 'rent-share', 'regular-income'], notMet: [] });
  expect(results.map(({ missing }) => missing)).toEqual([
    ['application.birthDate', 'case.filedOn'],
    ['assessment.income'],
    ['application.household'],
  ]);
});

test('a criterion whose rule breaks is unknown and says why', () => {
  const [result] = evaluateCriteria({ criteria: [{ id: 'x', onFail: 'refuse', test: { '/': [1, 0] } }] }, {}).criteria;
  expect(result).toMatchObject({ verdict: 'unknown', problem: { code: 'rule/division-by-zero' } });
});

test('the list of failed criteria is a condition', () => {
  const refused = { var: 'rules.eligibility.notMet' };
  const rules = (rent: string) => ({
    rules: {
      eligibility: { ...evaluateCriteria({ criteria }, { ...facts, application: { ...facts.application, rent } }) },
    },
  });
  const asFacts = (rent: string) => JSON.parse(JSON.stringify(rules(rent)));
  expect(holds(evaluate(refused, asFacts('900.00')))).toBe(true);
  expect(holds(evaluate(refused, asFacts('1000.00')))).toBe(false);
});

test('what the law does not ask for here is neither judged nor spoken of; where that is unknown, so is the verdict', () => {
  const twentyYears: Criterion = {
    id: 'twenty-years',
    onFail: 'refuse',
    when: { '==': [{ var: 'application.way' }, 'option'] },
    test: { '>=': [{ var: 'application.years' }, 20] },
  };
  const judged = (application: object) => evaluateCriteria({ criteria: [twentyYears] }, { application } as never);
  expect(judged({ way: 'naturalisation', years: 5 })).toEqual({
    met: [],
    notMet: [],
    flagged: [],
    unknown: [],
    criteria: [],
  });
  expect(judged({ way: 'option', years: 5 }).notMet).toEqual(['twenty-years']);
  expect(judged({ way: 'option', years: 20 }).criteria).toMatchObject([
    { verdict: 'met', used: [{ path: 'application.years' }] },
  ]);
  expect(judged({ years: 20 })).toMatchObject({
    unknown: ['twenty-years'],
    criteria: [{ missing: ['application.way'] }],
  });
});
