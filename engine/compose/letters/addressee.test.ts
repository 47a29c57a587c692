import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import type { Letter } from '../../language/letter.ts';
import { rentSubsidy } from '../support/assessed-case.ts';
import { addresseeOf } from './addressee.ts';

const { definition } = rentSubsidy();
const account = { name: 'Léa Hoffmann', address: ['1, rue Neuve', 'L-2222 Luxembourg'] };
const data = {
  asked: {
    name: { type: 'text', label: 'Name' },
    person: { type: 'person', label: 'Person' },
    company: { type: 'organisation', label: 'Company' },
    home: { type: 'address', label: 'Home' },
  },
} as const;
const home = { street: 'rue de l’Église', number: '12', postcode: 'L-4501', town: 'Differdange', country: 'LU' };

/** Whom letters that are addressed so are for, in a case that knows this. */
const addressee = (asked: JsonObject, ...letters: Partial<Letter>[]) => {
  const all = letters.map((how, i): [string, Letter] => [
    `l${i}`,
    { subject: 'x', blocks: [{ heading: 'x' }], ...how },
  ]);
  return addresseeOf(
    { ...definition, data, letters: Object.fromEntries(all) },
    all.map(([id]) => id),
    { facts: { asked }, account, language: 'fr' },
  );
};

test('a letter that does not say it is for the applicant, at the address of the account', () => {
  expect(addressee({ name: 'Alix Muller', home }, {})).toEqual(account);
});

test('a letter is for a name that was entered', () => {
  expect(addressee({ name: ' Alix Muller ' }, { recipient: 'asked.name' }).name).toBe('Alix Muller');
});

test('of an organisation the name is enough, of a person the given name and the family name', () => {
  const company = { name: 'Logement S.A.', registerNumber: 'B123456' };
  const person = { givenName: 'Rosa', familyName: 'Klein', birthDate: '1950-01-02', nationalNumber: '1950' };
  expect(addressee({ company }, { recipient: 'asked.company' }).name).toBe('Logement S.A.');
  expect(addressee({ person }, { recipient: 'asked.person' }).name).toBe('Rosa Klein');
});

test('a letter goes to the address that was entered, not to that of the account', () => {
  expect(addressee({ home }, { to: 'asked.home' })).toEqual({
    name: account.name,
    address: ['12 rue de l’Église', 'L-4501 Differdange', 'LUXEMBOURG'],
  });
});

test('where nothing was entered, the account stands in', () => {
  const letter: Partial<Letter> = { recipient: 'asked.company', to: 'asked.home' };
  for (const asked of [{}, { company: null, home: null }, { company: { name: ' ' }, home: {} }])
    expect(addressee(asked, letter)).toEqual(account);
});

test('several letters in one envelope are addressed as the first of them that says how', () => {
  const letters: Partial<Letter>[] = [{}, { to: 'asked.home' }, { recipient: 'asked.name' }];
  expect(addressee({ name: 'Alix Muller', home }, ...letters)).toMatchObject({
    name: 'Alix Muller',
    address: ['12 rue de l’Église', 'L-4501 Differdange', 'LUXEMBOURG'],
  });
});
