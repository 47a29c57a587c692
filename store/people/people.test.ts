import { expect, test } from 'vitest';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { findPerson } from './find-person.ts';
import { groupsOf } from './groups-of.ts';
import { listPeople } from './list-people.ts';
import { membersOf } from './members-of.ts';
import type { Person } from './person.ts';
import { seedPeople } from './seed-people.ts';

const anna: Person = {
  id: 'citizen',
  name: 'Anna',
  email: 'anna@example.org',
  language: 'fr',
  kind: 'citizen',
  groups: [],
};
const ben: Person = {
  id: 'caseworker',
  name: 'Ben',
  email: null,
  language: 'de',
  kind: 'staff',
  groups: ['rent-subsidy'],
};
const cleo: Person = { ...ben, id: 'head', name: 'Cleo', groups: ['housing-aid-heads', 'rent-subsidy'] };

onEveryDatabase((store) => {
  const db = () => store().db;

  test('people are there as they were given, in exactly their groups, however often', async () => {
    await seedPeople(db(), []);
    await Promise.all([seedPeople(db(), [anna, ben, cleo]), seedPeople(db(), [anna, ben, cleo])]);
    expect(await listPeople(db())).toEqual([ben, anna, cleo]);
    await seedPeople(db(), [{ ...cleo, name: 'Cléo', groups: ['housing-aid-heads'] }]);
    expect(await findPerson(db(), 'head')).toEqual({ ...cleo, name: 'Cléo', groups: ['housing-aid-heads'] });
    expect(await groupsOf(db(), 'head')).toEqual(['housing-aid-heads']);
    expect(await groupsOf(db(), 'citizen')).toEqual([]);
    expect(await membersOf(db(), 'rent-subsidy')).toEqual([ben]);
    expect(await findPerson(db(), 'nobody')).toBeUndefined();
  });
});
