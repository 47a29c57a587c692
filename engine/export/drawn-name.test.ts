import { expect, test } from 'vitest';
import { drawnClock, drawnName } from './drawn-name.ts';
import { shipped } from './support/exported-procedures.ts';

const [, rentSubsidy] = shipped.find(([file]) => file.includes('rent-subsidy')) ?? [];

const nameOf = (id: string): string => {
  if (!rentSubsidy) throw new Error('there is no rent subsidy');
  const located = rentSubsidy.scopes[0]?.steps.find((one) => one.id === id);
  if (!located) throw new Error(`there is no step ${id}`);
  return drawnName(located, rentSubsidy);
};

test.each([
  ['review', 'Instruire le dossier'],
  ['closed', 'Demande classée'],
  ['acknowledge', 'Message\u00a0: Votre demande'],
  ['confirm-withdrawal', 'Message\u00a0: Demande retirée'],
  ['granted', 'Accordé'],
])('the step %s is shown as %s', (id, name) => {
  expect(nameOf(id)).toBe(name);
});

test('the end of a legal time limit is called by how long it is', () => {
  expect(drawnClock({ months: 3 }, 'fr')).toBe('Délai : 3 mois');
});

test('what is shown of the rent subsidy in French is all in French', () => {
  const names = rentSubsidy?.scopes.flatMap(({ steps }) => steps.map((one) => drawnName(one, rentSubsidy))) ?? [];
  expect(names.filter((name) => /granted|refused|withdraw|acknowledge|record|close /i.test(name))).toEqual([]);
});
