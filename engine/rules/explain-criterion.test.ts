import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../kernel/json.ts';
import { type Criterion, evaluateCriteria } from './evaluate-criteria.ts';
import { explainCriterion } from './explain-criterion.ts';
import type { ExplanationLanguage } from './explanation-words.ts';
import { hostileRule, seeded } from './random-rule.ts';

const rentShare: Criterion = {
  id: 'rent-share',
  onFail: 'refuse',
  test: { '>': [{ var: 'application.rent' }, { '*': [0.25, { var: 'assessment.income' }] }] },
};
const regular: Criterion = {
  id: 'regular',
  onFail: 'flag',
  test: { all: [{ var: 'application.household' }, { '>=': [{ var: 'months' }, 3] }] },
};
const labels: Record<string, string> = {
  'application.rent': 'Monthly rent',
  'assessment.income': 'Income',
  'application.household.0.months': 'Months of income',
  'application.household.1.months': 'Months of income',
};
const words = {
  labelOf: (path: string) => labels[path] ?? path,
  format: (path: string, value: Json) => (path.endsWith('months') ? String(value) : `€${value}`),
};
const explain = (criterion: Criterion, text: string, facts: JsonObject, language: ExplanationLanguage = 'en') => {
  const [result] = evaluateCriteria({ criteria: [criterion] }, facts).criteria;
  if (result === undefined) throw new Error('one criterion, one result');
  return explainCriterion(result, text, language, words);
};
const facts = (rent: string, ...months: number[]): JsonObject => ({
  application: { rent, household: months.map((one) => ({ months: one })) },
  assessment: { income: '3900.00' },
});

describe('one criterion in words', () => {
  test('its text, the verdict and what was looked at', () => {
    expect(explain(rentShare, 'The rent exceeds a quarter of the income.', facts('1150.00')).sentence).toBe(
      'The rent exceeds a quarter of the income: met (Monthly rent: €1150.00; Income: €3900.00).',
    );
    expect(explain(rentShare, 'The rent exceeds a quarter of the income', facts('900.00'))).toMatchObject({
      verdict: 'not met',
      facts: [
        { label: 'Monthly rent', values: ['€900.00'] },
        { label: 'Income', values: ['€3900.00'] },
      ],
    });
  });

  test('the elements of a list are told together', () => {
    expect(explain(regular, 'Regular income', facts('1.00', 14, 2)).sentence).toBe(
      'Regular income: not met (Months of income: 14, 2).',
    );
  });

  test('what is missing is named', () => {
    expect(
      explain(rentShare, 'The rent exceeds a quarter of the income', { assessment: { income: '1.00' } }),
    ).toMatchObject({
      sentence: 'The rent exceeds a quarter of the income: not yet known (missing: Monthly rent).',
      missing: ['Monthly rent'],
    });
  });

  test('a rule that broke is not the reader’s fault', () => {
    expect(explain({ ...rentShare, test: { '/': [1, 0] } }, 'A rule', {}).sentence).toBe(
      'A rule: not yet known (the rule could not be applied).',
    );
  });

  test.each([
    [
      'fr',
      'Le loyer dépasse le quart du revenu\u00a0: rempli (Monthly rent\u00a0: €1150.00\u00a0; Income\u00a0: €3900.00).',
    ],
    ['de', 'Le loyer dépasse le quart du revenu: erfüllt (Monthly rent: €1150.00; Income: €3900.00).'],
    ['lb', 'Le loyer dépasse le quart du revenu: erfëllt (Monthly rent: €1150.00; Income: €3900.00).'],
    ['nl', 'Le loyer dépasse le quart du revenu: voldaan (Monthly rent: €1150.00; Income: €3900.00).'],
  ] as const)('in %s', (language, sentence) => {
    expect(explain(rentShare, 'Le loyer dépasse le quart du revenu', facts('1150.00'), language).sentence).toBe(
      sentence,
    );
  });
});

describe('the comparison itself in words', () => {
  const said = (test: Criterion['test'], known: JsonObject, language: ExplanationLanguage = 'en'): string => {
    const [result] = evaluateCriteria({ criteria: [{ id: 'one', onFail: 'refuse', test }] }, known).criteria;
    if (result === undefined) throw new Error('one criterion, one result');
    return explainCriterion(result, 'It', language, { labelOf, format }, test).sentence;
  };
  const names: Record<string, string> = {
    rent: 'Rent',
    income: 'Net income',
    home: 'Home',
    born: 'Birth',
    filed: 'Filing',
  };
  const labelOf = (path: string) => names[path.split('.').at(-1) ?? ''] ?? path;
  const format = (path: string, value: Json) => (/rent|income/.test(path) ? `${value} €` : String(value));
  const known = {
    rent: '1150.00',
    income: '3900.00',
    home: 'flat',
    alone: true,
    born: '1990-05-02',
    filed: '2026-11-30',
  };

  test.each<[Criterion['test'], string]>([
    [
      { '>': [{ var: 'rent' }, { '*': [0.25, { var: 'income' }] }] },
      'It: met – Rent (1150.00 €) is more than 0.25 × Net income (3900.00 €) = 975.00 €.',
    ],
    [{ '>=': [{ var: 'rent' }, 2000] }, 'It: not met – Rent (1150.00 €) is less than 2000 €.'],
    [
      { '<=': [100, { var: 'rent' }, 2000] },
      'It: met – 100 € is not more than Rent (1150.00 €) and Rent (1150.00 €) is not more than 2000 €.',
    ],
    [
      { '>=': [{ 'years-between': [{ var: 'born' }, { var: 'filed' }] }, 18] },
      'It: met – full years from Birth (1990-05-02) to Filing (2026-11-30) = 36 is at least 18.',
    ],
    [{ '<': [{ var: 'filed' }, '2026-12-01'] }, 'It: met – Filing (2026-11-30) is before 2026-12-01.'],
    [{ in: [{ var: 'home' }, ['house', 'flat']] }, 'It: met – Home (flat) is one of house, flat.'],
    [{ '!': { in: [{ var: 'home' }, ['house']] } }, 'It: met – Home (flat) is none of house.'],
    [{ var: 'alone' }, 'It: met – alone: yes.'],
    [{ '!==': [{ var: 'home' }, 'flat'] }, 'It: not met – Home (flat) is flat.'],
  ])('%j', (test, sentence) => expect(said(test, known)).toBe(sentence));

  test('of several conditions those are told that decided', () => {
    const low = { '>': [{ var: 'rent' }, 9000] };
    const high = { '>': [{ var: 'rent' }, 1] };
    expect(said({ and: [high, low] }, known)).toBe('It: not met – Rent (1150.00 €) is not more than 9000 €.');
    expect(said({ or: [low, high] }, known)).toBe('It: met – Rent (1150.00 €) is more than 1 €.');
    expect(said({ or: [low, low] }, known)).toContain('9000 € and Rent');
  });

  test('entries of a list are counted and told one by one', () => {
    const household = { household: [{ income: 5 }, { income: 50 }] };
    const one = { some: [{ var: 'household' }, { '>': [{ var: 'income' }, 10] }] };
    expect(said(one, household)).toBe('It: met – household, one of them: Net income (50 €) is more than 10 €.');
    const two = { all: [{ var: 'household' }, { '>': [{ var: 'income' }, 1] }] };
    expect(said(two, household)).toBe(
      'It: met – household, 2 of 2: Net income (5 €) is more than 1 €; Net income (50 €) is more than 1 €.',
    );
    expect(said({ '>': [{ sum: [{ var: 'household' }, 'income'] }, 10] }, household)).toBe(
      'It: met – total of Net income = 55 € is more than 10 €.',
    );
  });

  test.each([
    ['fr', 'It\u00a0: rempli – Rent (1150.00 €) est supérieur à 0,25 × Net income (3900.00 €) = 975.00 €.'],
    ['de', 'It: erfüllt – Rent (1150.00 €) ist mehr als 0,25 × Net income (3900.00 €) = 975.00 €.'],
    ['lb', 'It: erfëllt – Rent (1150.00 €) ass méi wéi 0,25 × Net income (3900.00 €) = 975.00 €.'],
    ['nl', 'It: voldaan – Rent (1150.00 €) is meer dan 0,25 × Net income (3900.00 €) = 975.00 €.'],
  ] as const)('in %s', (language, sentence) =>
    expect(said({ '>': [{ var: 'rent' }, { '*': [0.25, { var: 'income' }] }] }, known, language)).toBe(sentence),
  );

  test('what there are no words for is told by its facts', () => {
    const unread = { '==': [{ var: ['nowhere.at.all', { var: 'home' }] }, { merge: ['flat'] }] };
    expect(said({ or: [unread, { '==': [{ var: 'home' }, 'flat'] }] }, known)).toContain('Home');
  });

  test('no rule, however hostile, breaks the explanation', () => {
    const random = seeded(7);
    for (let count = 0; count < 3000; count++) {
      const rule = hostileRule(random);
      expect(said(rule, { ...known, list: [{ a: 1 }, { a: 2 }], b: { c: { d: 1 } } })).toMatch(/^It: /);
    }
  });
});
