import { expect, test } from 'vitest';
import { readField } from '../read-fields.ts';
import { show } from '../showers.ts';
import type { OrganisationField } from './definition.ts';

const landlord: OrganisationField = { type: 'organisation', label: 'Landlord' };

test('a name is enough, a number is shown behind it', () => {
  expect(readField({ name: 'Logement S.A.' }, landlord, '/landlord', () => ({}))).toEqual({
    value: { name: 'Logement S.A.' },
  });
  expect(show({ name: 'Logement S.A.', registerNumber: 'B123456' }, landlord, 'fr')).toBe('Logement S.A. (B123456)');
});

test('a number is not enough', () => {
  expect(readField({ registerNumber: 'B1' }, landlord, '/landlord', () => ({}))).toMatchObject({
    problems: [{ code: 'field/required', pointer: '/landlord/name' }],
  });
});
