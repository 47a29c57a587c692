import type { Person } from '#store/people/person.ts';

const staff = (id: string, name: string, language: string, groups: readonly string[]): Person => ({
  id,
  name,
  email: `${id}@authority.example`,
  language,
  kind: 'staff',
  groups,
});

const citizen = (id: string, name: string, language: string): Person => ({
  id,
  name,
  email: `${id}@mail.example`,
  language,
  kind: 'citizen',
  groups: [],
});

/** The people of the demonstration: one for every part somebody can play. Their addresses can never receive mail (RFC 2606). */
export const demoPeople: readonly Person[] = [
  citizen('citizen', 'Léa Hoffmann', 'fr'),
  citizen('citizen-2', 'Jonas Becker', 'de'),
  staff('caseworker', 'Marc Weber', 'fr', ['rent-subsidy']),
  staff('caseworker-2', 'Ana Ferreira', 'en', ['rent-subsidy']),
  staff('head', 'Claire Muller', 'fr', ['housing-aid-heads']),
  staff('operator', 'Tom Schmit', 'en', ['operators']),
  staff('designer', 'Nora Kayser', 'en', ['designers']),
];
