import { describe, expect, test } from 'vitest';
import type { Json } from '../kernel/json.ts';
import type { FieldDefinition } from './definition.ts';
import { definitions } from './definitions.ts';
import { readField } from './read-fields.ts';
import { present, show, typed } from './showers.ts';

const languages = ['fr', 'de', 'en', 'lb'] as const;

describe.each(Object.values(definitions))('a value of type $type', ({ example }) => {
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

  test('of a shape that the type no longer has, it is still shown', () => {
    for (const old of [true, 5, 'x', [], {}, [1], { a: null }] as Json[]) {
      expect(typeof show(old, field, 'fr')).toBe('string');
      expect(present(old, field)).toEqual(old);
    }
  });
});
