import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { BooleanField } from './definition.ts';

const owns: BooleanField = { type: 'boolean', label: 'Do you own a dwelling?' };
const read = (input: Json) => readField(input, owns, '/owns', () => ({}));

test('yes and no, from programs and from pages', () => {
  for (const yes of [true, 'true', 'yes']) expect(read(yes)).toEqual({ value: true });
  for (const no of [false, 'false', 'no']) expect(read(no)).toEqual({ value: false });
});

test.each([0, 1, 'maybe', 'TRUE!', [true]])('%j is neither', (input) => {
  expect(read(input)).toMatchObject({ problems: [{ code: 'field/not-yes-or-no' }] });
});

test('no answer is not no', () => {
  expect(read(null)).toMatchObject({ problems: [{ code: 'field/required' }] });
});

test('in words', () => {
  expect((['fr', 'de', 'en', 'lb', 'nl'] as const).map((language) => show(false, owns, language))).toEqual([
    'Non',
    'Nein',
    'No',
    'Neen',
    'Nee',
  ]);
});
