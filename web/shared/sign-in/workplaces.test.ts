import { expect, test } from 'vitest';
import type { CurrentProcedure } from '#api/use-cases/list-procedures.ts';
import type { Person } from '#store/people/person.ts';
import { workplacesOf } from './workplaces.ts';

const officer = (id: string, ...groups: string[]): Person => ({
  id,
  name: id,
  email: null,
  language: 'en',
  kind: 'staff',
  groups,
});
const procedure = (name: string, authority: string, roles: Record<string, string>) =>
  ({
    procedure: {
      service: { name, authority },
      roles: Object.fromEntries(Object.entries(roles).map(([role, group]) => [role, { name: role, group }])),
    },
  }) as unknown as CurrentProcedure;

const current = [
  procedure('Rent subsidy', 'housing', { caseworker: 'rent', head: 'housing-heads' }),
  procedure('Rent guarantee', 'housing', { caseworker: 'guarantees', head: 'housing-heads' }),
  procedure('Student aid', 'education', { caseworker: 'students' }),
];

const toldOf = (...people: Person[]) =>
  workplacesOf(people, current).flatMap(({ authority, services }) =>
    services.flatMap(({ name, posts }) =>
      posts.map(({ role, people: some }) => `${authority}, ${name}, ${role}: ${some.map((one) => one.name).join()}`),
    ),
  );

test('officers stand under each authority and procedure that they work on, in their role', () => {
  expect(
    toldOf(officer('Marc', 'rent', 'students'), officer('Claire', 'housing-heads'), officer('Ana', 'rent')),
  ).toEqual([
    'housing, Rent subsidy, caseworker: Marc,Ana',
    'housing, Rent subsidy, head: Claire',
    'housing, Rent guarantee, head: Claire',
    'education, Student aid, caseworker: Marc',
  ]);
});

test('who works on nothing that can be applied for has no place there', () => {
  expect(toldOf(officer('Tom', 'operators'), officer('Zoé'))).toEqual([]);
});
