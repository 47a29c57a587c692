import { expect, test } from 'vitest';
import { definitions, type FieldType } from '../../fields/definitions.ts';
import { readForm } from '../../fields/read-form.ts';
import type { Json } from '../../kernel/json.ts';
import { choiceFor } from './candidates.ts';

const today = '2026-11-30';
const constants = new Map([
  ['value', { numbers: new Set([18]), days: new Set(['2026-01-31']), texts: new Set<string>() }],
]);
const accepted = (field: never, value: Json): boolean =>
  'values' in
  readForm({ data: { g: { value: field } }, form: { pages: [{ fields: ['g.value'] }] } }, { g: { value } }, { today });

test.each(Object.keys(definitions) as FieldType[])(
  'every value that is tried in a field of type %s is accepted',
  (type) => {
    const field = definitions[type].example.field as never;
    const { first, others } = choiceFor(field, 'value', today, constants);
    expect(accepted(field, first)).toBe(true);
    for (const value of others(first))
      if (value !== null && !isEmptyList(value))
        expect({ value, accepted: accepted(field, value) }).toEqual({ value, accepted: true });
  },
);

const isEmptyList = (value: Json): boolean => Array.isArray(value) && value.length === 0;

test('a number is tried on its boundaries and beside them', () => {
  const { others } = choiceFor({ type: 'integer', label: 'Age' } as never, 'value', today, constants);
  expect([...others(0)]).toEqual(expect.arrayContaining([17, 18, 19]));
});

test('a day is tried so many years ago as a rule counts, the day before and the day after', () => {
  const { others } = choiceFor({ type: 'date', label: 'Birth' } as never, 'value', today, constants);
  expect([...others(null)]).toEqual(expect.arrayContaining(['2008-11-29', '2008-11-30', '2008-12-01', '2026-01-31']));
});

test('a day is tried beside the other days of the form', () => {
  const { others } = choiceFor({ type: 'date', label: 'End' } as never, 'other', today, constants);
  expect([...others(null, { begin: '2026-03-10' })]).toEqual(expect.arrayContaining(['2026-03-09', '2026-03-11']));
});
