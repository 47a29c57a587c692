import { describe, expect, test } from 'vitest';
import type { Procedure } from '../../language/procedure.ts';
import { askedInWords, reckonedInWords } from './in-words.ts';
import { asked, data } from './support/asked.ts';

const procedure = { data } as unknown as Procedure;

describe.each(asked)('$rule', ({ rule, ...said }) => {
  test.each(['en', 'fr', 'de', 'lb', 'nl'] as const)('in %s', (language) =>
    expect(askedInWords(rule, { procedure, language })).toBe(said[language]),
  );
});

test('a value is told by its name, or by how it is reckoned', () => {
  const told = (value: Parameters<typeof reckonedInWords>[0]) => reckonedInWords(value, { procedure, language: 'en' });
  expect(told({ var: 'application.rent' })).toBe('Rent');
  expect(told({ '+': [{ var: 'application.rent' }, 5] })).toBe('“Rent” + €5.00');
  expect(told({ var: ['application.rent', 0] })).toBe('“Rent”, otherwise €0.00');
});

test('what there are no words for says so', () => {
  expect(askedInWords({ '==': [{ substr: ['abc', 1] }, 'bc'] }, { procedure, language: 'en' })).toBe(
    'as the definition computes it',
  );
});
