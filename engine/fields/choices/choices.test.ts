import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { ChoicesField } from './definition.ts';

const missing: ChoicesField = { type: 'choices', label: 'Missing pieces', options: ['lease', 'income', 'other'] };
const read = (input: Json) => readField(input, missing, '/missing', () => ({}));

test('the chosen ones, in the order in which they are offered', () => {
  expect(read(['income', 'lease'])).toEqual({ value: ['lease', 'income'] });
  expect(read('income')).toEqual({ value: ['income'] });
  expect(read([])).toEqual({ value: [] });
});

test('each once', () => {
  expect(read(['lease', 'lease'])).toMatchObject({ problems: [{ code: 'field/chosen-twice', pointer: '/missing' }] });
});

test('each one that is not offered is named by its place', () => {
  expect(read(['lease', 'rent', 3])).toMatchObject({
    problems: [
      { code: 'field/not-offered', pointer: '/missing/1', found: 'rent' },
      { code: 'field/not-offered', pointer: '/missing/2', found: '3' },
    ],
  });
});

test('a list longer than the offer is not looked through', () => {
  expect(read(Array.from({ length: 10_000 }, () => 'x'))).toEqual({
    problems: [{ code: 'field/chosen-twice', pointer: '/missing' }],
  });
});

test('people see labels', () => {
  const labelled = { ...missing, options: { lease: { fr: 'bail', en: 'lease' }, income: 'income' } };
  expect(show(['lease', 'income'], labelled, 'fr')).toBe('bail, income');
});
