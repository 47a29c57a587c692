import { describe, expect, test } from 'vitest';
import type { Json } from '../kernel/json.ts';
import type { FieldDefinition } from './definition.ts';
import { definitions, type FieldType } from './definitions.ts';
import type { FieldProblemCode } from './field-problem.ts';
import { readField } from './read-fields.ts';
import { present, show, typed } from './showers.ts';

/** What "abc" is told to be; nothing where it may be meant. */
const told: Readonly<Record<FieldType, FieldProblemCode | undefined>> = {
  text: undefined,
  longText: undefined,
  integer: 'field/not-an-integer',
  number: 'field/not-a-number',
  money: 'field/not-an-amount',
  date: 'field/not-a-date',
  boolean: 'field/not-yes-or-no',
  choice: 'field/not-offered',
  choices: 'field/not-offered',
  email: 'field/not-an-email',
  phone: 'field/not-a-phone',
  iban: 'field/not-an-iban',
  address: 'field/not-a-group',
  person: 'field/not-a-group',
  organisation: 'field/not-a-group',
  file: 'field/wrong-file-type',
  list: 'field/not-a-list',
  group: 'field/not-a-group',
};

const languages = ['fr', 'de', 'en', 'lb', 'nl'] as const;

describe.each(Object.values(definitions))('a value of type $type', ({ type, example }) => {
  const field = example.field as FieldDefinition;
  const value: Json = example.value;
  const read = (input: Json, as = field) => readField(input, as, '/here', () => ({ today: '2026-11-30' }));

  test('is read as itself, as the API says it, and as the fields of a page hold it', () => {
    for (const input of [value, present(value, field), typed(value, field)]) expect(read(input)).toEqual({ value });
  });

  test('is shown in every language', () => {
    for (const language of languages) expect(show(value, field, language)).toMatch(/^[^{[]+$/u);
  });

  test('may be left out only when the field is optional', () => {
    expect(read(null)).toHaveProperty('problems');
    expect(read('', { ...field, optional: true })).toEqual({ value: null });
    expect(show(null, field, 'fr')).toBe('');
  });

  test.each([[[[]]], { nonsense: 1 }, { '0': 1 }, '\0', '…'.repeat(30_000), 1e300] as Json[])(
    'of another kind it is refused, at its place: %.30j',
    (input) => {
      const answer = read(input);
      expect('problems' in answer && answer.problems.every(({ pointer }) => pointer.startsWith('/here'))).toBe(true);
    },
  );

  test('is told for what it is not when somebody types "abc"', () => {
    const answer = read('abc');
    expect('problems' in answer ? answer.problems.map(({ code }) => code) : []).toEqual([told[type] ?? []].flat());
  });

  test('of a shape that the type no longer has, it is still shown', () => {
    for (const old of [true, 5, 'x', [], {}, [1], { a: null }] as Json[]) {
      expect(typeof show(old, field, 'fr')).toBe('string');
      expect(present(old, field)).toEqual(old);
    }
  });
});
