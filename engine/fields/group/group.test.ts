import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { present, show } from '../showers.ts';
import type { GroupField } from './definition.ts';

const of = {
  kind: { type: 'choice', label: 'Kind', options: ['flat', 'house'] },
  floor: {
    type: 'integer',
    label: 'Floor',
    showIf: { '==': [{ var: 'application.dwelling.kind' }, 'flat'] },
  },
  rent: { type: 'money', label: 'Rent', optional: true },
} as GroupField['of'];
const dwelling: GroupField = { type: 'group', label: 'Dwelling', of };
const read = (input: Json) =>
  readField(input, dwelling, '/application/dwelling', (value) => ({ application: { dwelling: value } }));

test('a condition sees what stands before it in the group', () => {
  expect(read({ kind: 'flat', floor: '3' })).toEqual({ value: { kind: 'flat', floor: 3 } });
  expect(read({ kind: 'house', floor: '3' })).toEqual({ value: { kind: 'house' } });
  expect(read({ kind: 'flat' })).toMatchObject({
    problems: [{ code: 'field/required', pointer: '/application/dwelling/floor' }],
  });
});

test('names of the language itself are unknown fields like others', () => {
  const input = JSON.parse('{ "kind": "house", "__proto__": { "floor": 1 }, "constructor": 1 }') as Json;
  expect(read(input)).toMatchObject({
    problems: [
      { code: 'field/unknown', pointer: '/application/dwelling/__proto__' },
      { code: 'field/unknown', pointer: '/application/dwelling/constructor' },
    ],
  });
});

test('people see labels and values, programs money with its currency', () => {
  expect(show({ kind: 'flat', floor: 3 }, dwelling, 'fr')).toBe('Kind: flat, Floor: 3');
  expect(present({ rent: '5.00', old: 1 }, dwelling)).toEqual({ rent: '5.00 EUR', old: 1 });
});
