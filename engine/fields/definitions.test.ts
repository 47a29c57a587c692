import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { dataFields } from '../language/field.ts';
import { definitions, fieldSchema } from './definitions.ts';

describe.each(Object.values(definitions))('a field of type $type', ({ type, example }) => {
  test('is accepted as its example shows it', () => {
    expect(fieldSchema.safeParse(example.field).error).toBeUndefined();
    expect(example.field.type).toBe(type);
  });

  test('accepts what every field may say', () => {
    const said = {
      help: 'As in the lease.',
      optional: true,
      showIf: { var: 'application.rents' },
      check: { test: { '>': [{ var: 'application.rent' }, 0] }, message: { fr: 'Trop peu', en: 'Too little' } },
      source: 'population-register',
      evidence: 'lease',
      sensitivity: 'personal',
      keep: { years: 1 },
    };
    expect(fieldSchema.safeParse({ ...example.field, ...said }).error).toBeUndefined();
  });

  test('refuses words that it does not know', () => {
    const { error } = fieldSchema.safeParse({ ...example.field, colour: 'red' });
    expect(error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['colour'] }]);
  });

  test('needs a label', () => {
    const { label, ...nameless } = example.field;
    expect(label).toBeDefined();
    expect(fieldSchema.safeParse(nameless).success).toBe(false);
  });
});

test('an unknown type is refused at its place', () => {
  const { error } = dataFields.safeParse({ rent: { type: 'cash', label: 'Rent' } });
  expect(error?.issues[0]?.path).toEqual(['rent', 'type']);
});

test('a mistake deep inside lists and groups is found at its place', () => {
  const rooms = { type: 'integer', label: 'Rooms', min: 'one' };
  const dwelling = { type: 'group', label: 'Dwelling', of: { rooms } };
  const { error } = dataFields.safeParse({ dwellings: { type: 'list', label: 'Dwellings', of: { dwelling } } });
  expect(error?.issues[0]?.path).toEqual(['dwellings', 'of', 'dwelling', 'of', 'rooms', 'min']);
});

test.each([
  { type: 'integer', label: 'Rooms', min: 2, max: 1 },
  { type: 'number', label: 'Share', min: 2, max: 1.5 },
  { type: 'money', label: 'Rent', min: '10.00', max: '9.00' },
  { type: 'date', label: 'Day', min: '2026-02-01', max: '2026-01-01' },
  { type: 'list', label: 'Rooms', min: 2, max: 1, of: { size: { type: 'number', label: 'Size' } } },
])('a $type that no value can fit is refused', (impossible) => {
  const { error } = fieldSchema.safeParse(impossible);
  expect(error?.issues).toMatchObject([{ path: ['min'], message: 'min is greater than max' }]);
});

test('two options of one id are refused', () => {
  const field = { type: 'choice', label: 'Piece', options: ['lease', 'lease'] };
  expect(fieldSchema.safeParse(field).success).toBe(false);
});

test('the JSON Schema says the same as the zod schema', () => {
  const schema = z.toJSONSchema(dataFields, { io: 'input' });
  expect(JSON.stringify(schema)).toContain('"const":"longText"');
});

test('a bound that is no amount is refused as such', () => {
  const { error } = fieldSchema.safeParse({ type: 'money', label: 'Rent', min: 'ten', max: '9.00' });
  expect(error?.issues).toMatchObject([{ path: ['min'], code: 'invalid_format' }]);
});
