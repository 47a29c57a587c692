import { describe, expect, test } from 'vitest';
import type { FieldDefinition } from './definition.ts';
import type { Data } from './field-at.ts';
import { fieldProblemCodes } from './field-problem.ts';
import { problemInWords } from './problem-in-words.ts';
import { readForm } from './read-form.ts';

const field = (type: string, label: object, more: object = {}) => ({ type, label, ...more }) as FieldDefinition;
const data: Data = {
  application: {
    rent: field('money', { fr: 'Loyer mensuel', en: 'Monthly rent' }, { min: '1.00' }),
    birthDate: field('date', { fr: 'Date de naissance', en: 'Date of birth' }, { max: 'today' }),
    household: field(
      'list',
      { fr: 'Ménage', en: 'Household' },
      { of: { name: field('text', { fr: 'Nom', en: 'Name' }) } },
    ),
    status: field(
      'choice',
      { fr: 'Vous êtes', en: 'You are' },
      { options: { tenant: { fr: 'locataire', en: 'tenant' } } },
    ),
  },
};
const told = (name: string, input: Parameters<typeof readForm>[1][string], language: 'fr' | 'de' | 'en' | 'lb') => {
  const form = { pages: [{ fields: [`application.${name}`] }] };
  const read = readForm({ data, form }, { [name]: input ?? null }, { today: '2026-11-30' });
  return 'problems' in read ? read.problems.map((problem) => problemInWords(data, problem, language)) : [];
};

test('the field by its label, and what to do', () => {
  expect(told('rent', 'much', 'en')).toEqual(['Monthly rent: enter an amount, such as 1100.00.']);
  expect(told('rent', 'much', 'fr')).toEqual(['Loyer mensuel\u00a0: indiquez un montant, par exemple 1100,00.']);
});

test('bounds as the language writes them', () => {
  expect(told('rent', 0, 'fr')).toEqual(['Loyer mensuel\u00a0: indiquez au moins 1,00\u00a0€.']);
  expect(told('birthDate', '2030-01-01', 'en')).toEqual(['Date of birth: enter 30 November 2026 or an earlier day.']);
  expect(told('birthDate', '2030-01-01', 'lb')).toEqual([
    'Date de naissance: Gitt den 30. November 2026 oder e fréieren Dag un.',
  ]);
});

test('which entry of a list', () => {
  expect(told('household', [{ name: 'Léa' }, { nam: 'Tom', name: 'Tom' }, { name: 3 }], 'en')).toEqual([
    'nam: this form does not ask for it. Did you mean “name”?',
    'Household 3, Name: enter text.',
  ]);
});

test('options by their labels', () => {
  expect(told('status', 'squatter', 'fr')).toEqual(['Vous êtes\u00a0: choisissez une des options\u00a0: locataire.']);
});

test('the message of a check stands for itself', () => {
  const problem = {
    code: 'field/check-not-met',
    pointer: '/application/rent',
    values: { message: { fr: 'Trop peu.', en: 'Too little.' } },
  } as const;
  expect(problemInWords(data, problem, 'fr')).toBe('Trop peu.');
});

describe.each(['fr', 'de', 'en', 'lb'] as const)('in %s', (language) => {
  test.each(fieldProblemCodes)('%s is a sentence', (code) => {
    const values = {
      min: 1,
      max: 2,
      given: 3,
      length: 4,
      message: 'Say so.',
      meant: 'rent',
      options: ['a'],
      accept: ['pdf'],
      currency: 'EUR',
      country: 'LU',
      decimals: 2,
    };
    const sentence = problemInWords(data, { code, pointer: '/application/rent', found: 'x', values }, language);
    expect(sentence).toMatch(/[.?]$/u);
    expect(sentence).not.toMatch(/undefined| {2}|: \.|\[object/u);
  });
});
