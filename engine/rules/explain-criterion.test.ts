import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../kernel/json.ts';
import { type Criterion, evaluateCriteria } from './evaluate-criteria.ts';
import { explainCriterion } from './explain-criterion.ts';
import type { ExplanationLanguage } from './explanation-words.ts';

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
    ['fr', 'Le loyer dépasse le quart du revenu\u00a0: rempli (Monthly rent\u00a0: €1150.00; Income\u00a0: €3900.00).'],
    ['de', 'Le loyer dépasse le quart du revenu: erfüllt (Monthly rent: €1150.00; Income: €3900.00).'],
    ['lb', 'Le loyer dépasse le quart du revenu: erfëllt (Monthly rent: €1150.00; Income: €3900.00).'],
  ] as const)('in %s', (language, sentence) => {
    expect(explain(rentShare, 'Le loyer dépasse le quart du revenu', facts('1150.00'), language).sentence).toBe(
      sentence,
    );
  });
});
