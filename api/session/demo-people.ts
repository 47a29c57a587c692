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

/** What the caseworkers of the demonstration work on; heads take over what is late. */
const caseworkers = [
  'rent-subsidy',
  'student-aid',
  'parental-leave',
  'social-inclusion-income',
  'nationality-service',
  'planning-officers',
  'information-officers',
  'business-permits',
  'communal-environment',
  'permit-officers',
];
const heads = [
  'housing-aid-heads',
  'student-aid-heads',
  'parental-leave-heads',
  'national-solidarity-fund-heads',
  'planning-heads',
  'information-heads',
  'business-permit-heads',
  'permit-heads',
];

/** The people of the demonstration: one for every part somebody can play. Their addresses can never receive mail (RFC 2606). */
export const demoPeople: readonly Person[] = [
  citizen('citizen', 'Léa Hoffmann', 'fr'),
  citizen('citizen-2', 'Jonas Becker', 'de'),
  staff('caseworker', 'Marc Weber', 'fr', caseworkers),
  staff('caseworker-2', 'Ana Ferreira', 'en', caseworkers),
  staff('head', 'Claire Muller', 'fr', heads),
  staff('registrar', 'Paul Reuter', 'lb', ['civil-registrars']),
  staff('prosecutor', 'Anne Schiltz', 'fr', ['public-prosecutor']),
  staff('minister', 'Jean Thill', 'fr', ['minister-of-justice']),
  staff('mayor', 'Sophie Martin', 'fr', ['mayors']),
  staff('deputy-mayor', 'Karim Benali', 'fr', ['deputy-mayors']),
  staff('alderman', 'Luc Kieffer', 'lb', ['aldermen']),
  staff('chamber', 'Isabelle Wolff', 'fr', ['professional-chambers']),
  staff('commission', 'Georges Faber', 'fr', ['business-permit-commission']),
  staff('executive', 'Femke Jansen', 'en', ['municipal-executive']),
  staff('reviewer', 'Helen Clarke', 'en', ['information-reviewers']),
  staff('operator', 'Tom Schmit', 'en', ['operators']),
  staff('designer', 'Nora Kayser', 'en', ['designers']),
  staff('publisher', 'Yves Thoma', 'fr', ['publishers']),
];
