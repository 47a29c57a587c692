import { expect, test } from 'vitest';
import type { Json } from '../../kernel/json.ts';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { PersonField } from './definition.ts';

const tenant: PersonField = { type: 'person', label: 'Tenant' };
const read = (input: Json) => readField(input, tenant, '/tenant', () => ({ today: '2026-11-30' }));

test('a person with the parts that are known', () => {
  const value = { givenName: 'Léa', familyName: 'Muller', birthDate: '1990-05-02' };
  expect(read(value)).toEqual({ value });
  expect(show(value, tenant, 'en')).toBe('Léa Muller (2 May 1990)');
});

test('nobody is born tomorrow', () => {
  expect(read({ givenName: 'Léa', familyName: 'Muller', birthDate: '2026-12-01' })).toMatchObject({
    problems: [{ code: 'field/too-late', pointer: '/tenant/birthDate' }],
  });
});

test('a name alone is no person', () => {
  expect(read('Léa Muller')).toMatchObject({ problems: [{ code: 'field/not-a-group', pointer: '/tenant' }] });
});
