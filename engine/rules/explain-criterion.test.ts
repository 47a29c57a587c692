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
const labels: Record<string, string> = {
  'application.rent': 'Monthly rent',
  'assessment.income': 'Income',
};
const words = {
  labelOf: (path: string) => labels[path] ?? path,
  format: (_path: string, value: Json) => `€${value}`,
};
const explain = (criterion: Criterion, text: string, facts: JsonObject, language: ExplanationLanguage = 'en') => {
  const [result] = evaluateCriteria({ criteria: [criterion] }, facts).criteria;
  if (result === undefined) throw new Error('one criterion, one result');
  return explainCriterion(result, text, language, words, criterion.test);
};
const facts = (rent: string): JsonObject => ({
  application: { rent },
  assessment: { income: '3900.00' },
});

describe('one criterion in words', () => {
  test('its text, the verdict, and what decided', () => {
    expect(explain(rentShare, 'The rent exceeds a quarter of the income.', facts('1150.00'))).toBe(
      'The rent exceeds a quarter of the income: met. Monthly rent: €1150.00, more than 0.25 × €3900.00 (“Income”) = €975.00.',
    );
    expect(explain(rentShare, 'The rent exceeds a quarter of the income', facts('900.00'))).toContain(
      ': not met. Monthly rent: €900.00, no more than',
    );
  });

  test('what the criterion says itself is not said again', () => {
    const declared: Criterion = { id: 'one', onFail: 'refuse', test: { '==': [{ var: 'Declared' }, true] } };
    expect(explain(declared, 'Declared.', { Declared: true })).toBe('Declared: met.');
    expect(explain(declared, 'Declared.', { Declared: false })).toBe('Declared: not met.');
    expect(explain(declared, 'Declared in time.', { Declared: true })).toBe('Declared in time: met. Declared: yes.');
  });

  test('what is missing is named', () => {
    expect(explain(rentShare, 'The rent exceeds a quarter of the income', { assessment: { income: '1.00' } })).toBe(
      'The rent exceeds a quarter of the income: not yet known. Missing: “Monthly rent”.',
    );
  });

  test('a rule that broke is not the reader’s fault', () => {
    expect(explain({ ...rentShare, test: { '/': [1, 0] } }, 'A rule', {})).toBe(
      'A rule: not yet known. The rule could not be applied.',
    );
  });

  test.each([
    [
      'fr',
      'Le loyer\u00a0: condition pas encore établie. Il manque\u00a0: «\u00a0Monthly rent\u00a0», «\u00a0Income\u00a0».',
    ],
    ['de', 'Le loyer: noch nicht feststellbar. Keine Angabe zu: „Monthly rent“, „Income“.'],
    ['lb', 'Le loyer: nach net gewosst. Keng Angab zu: „Monthly rent“, „Income“.'],
    ['nl', 'Le loyer: nog niet bekend. Geen gegevens over: “Monthly rent”, “Income”.'],
  ] as const)('what is missing, in %s', (language, sentence) => {
    expect(explain(rentShare, 'Le loyer', {}, language)).toBe(sentence);
  });

  test.each([
    ['fr', 'Le loyer\u00a0: condition remplie.', 'Le loyer\u00a0: condition non remplie.'],
    ['de', 'Le loyer: erfüllt.', 'Le loyer: nicht erfüllt.'],
    ['lb', 'Le loyer: erfëllt.', 'Le loyer: net erfëllt.'],
    ['nl', 'Le loyer: voldaan.', 'Le loyer: niet voldaan.'],
  ] as const)('the verdicts in %s', (language, met, notMet) => {
    expect(explain(rentShare, 'Le loyer', facts('1150.00'), language)).toContain(met);
    expect(explain(rentShare, 'Le loyer', facts('900.00'), language)).toContain(notMet);
  });
});

describe('the comparison itself in words', () => {
  const said = (test: Criterion['test'], known: JsonObject, language: ExplanationLanguage = 'en'): string => {
    const [result] = evaluateCriteria({ criteria: [{ id: 'one', onFail: 'refuse', test }] }, known).criteria;
    if (result === undefined) throw new Error('one criterion, one result');
    return explainCriterion(result, 'It', language, { labelOf, format }, test);
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

  test('of several conditions those are told that decided', () => {
    const low = { '>': [{ var: 'rent' }, 9000] };
    const high = { '>': [{ var: 'rent' }, 1] };
    expect(said({ and: [high, low] }, known)).toBe('It: not met. Rent: 1150.00 €, no more than 9000 €.');
    expect(said({ or: [low, high] }, known)).toBe('It: met. Rent: 1150.00 €, more than 1 €.');
    const none = { '!': { var: 'alone' } };
    expect(said({ or: [low, none] }, known)).toBe('It: not met. Rent: 1150.00 €, no more than 9000 €; alone: yes.');
  });

  test('what there are no words for is told by its facts, the entries of a list together', () => {
    const thereAndBack = { 'add-duration': [{ var: 'born' }, { years: 1, months: -2 }] };
    expect(said({ '<=': [thereAndBack, { var: 'filed' }] }, known)).toBe(
      'It: met. Birth: 1990-05-02; Filing: 2026-11-30.',
    );
    const each = { all: [{ var: 'list' }, { '<=': [thereAndBack, { var: 'filed' }] }] };
    expect(said(each, { filed: known.filed, list: [{ born: '1990-05-02' }, { born: '1991-05-02' }] })).toBe(
      'It: met. Birth: 1990-05-02, 1991-05-02; Filing: 2026-11-30.',
    );
  });

  test('no rule, however hostile, breaks the explanation', () => {
    const random = seeded(7);
    for (let count = 0; count < 3000; count++) {
      const rule = hostileRule(random);
      expect(said(rule, { ...known, list: [{ a: 1 }, { a: 2 }], b: { c: { d: 1 } } })).toMatch(/^It: /);
    }
  });
});
