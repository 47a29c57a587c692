import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { ChoiceField } from './definition.ts';

const status: ChoiceField = {
  type: 'choice',
  label: 'You are',
  options: { tenant: { fr: 'locataire', en: 'tenant' }, owner: { fr: 'propriétaire', en: 'owner' } },
};
const read = (input: Json) => readField(input, status, '/status', () => ({}));

test('one of the options', () => {
  expect(read('owner')).toEqual({ value: 'owner' });
});

test('what is not offered is refused with what may be meant', () => {
  expect(read('ownr')).toMatchObject({
    problems: [{ code: 'field/not-offered', found: 'ownr', values: { options: ['tenant', 'owner'], meant: 'owner' } }],
  });
});

test.each(['toString', '__proto__', 1, ['owner'], {}, { id: 'owner' }])('%j is not offered', (input) => {
  expect(read(input as Json)).toMatchObject({
    problems: [{ code: 'field/not-offered' }],
  });
});

test('people see its label', () => {
  expect(show('tenant', status, 'fr')).toBe('locataire');
  expect(show('no-longer-offered', status, 'fr')).toBe('no-longer-offered');
});
