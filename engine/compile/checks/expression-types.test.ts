import { expect, test } from 'vitest';
import type { Expression, JsonObject } from '../../kernel/json.ts';
import { foundWith } from '../sample-findings.ts';

const AT = '/rules/eligibility/criteria/0/test';
/** What is found in a criterion's test, relative to it. */
const testing = (test: Expression, more: JsonObject = {}): string[] =>
  foundWith({
    ...more,
    rules: { eligibility: { criteria: [{ id: 'one', law: 'traffic#3', onFail: 'flag', text: 'One', test }] } },
  }).map((found) => found.replace(AT, '').replace('type/', ''));

const name = { var: 'application.name' };
const born = { var: 'application.birthDate' };
const amount = { var: 'application.amount' };
const members = { var: 'application.members' };

test.each<[string, Expression, string[]]>([
  ['an amount with an amount written as text', { '>': [amount, '12.50'] }, []],
  ['a day with a day', { '<': [born, '2000-01-01'] }, []],
  [
    'a day with one that is put together',
    { '<': [born, { cat: [{ substr: [{ var: 'today' }, 0, 4] }, '-01-01'] }] },
    [],
  ],
  ['a day with an amount', { '<': [born, 18] }, ['not-comparable /</1']],
  ['an amount with a word', { '==': [amount, 'much'] }, ['not-comparable /==/1']],
  ['the third of three', { '<=': [0, amount, born] }, ['not-comparable /<=/2']],
])('%s', (_, expression, found) => expect(testing(expression)).toEqual(found));

test('what is reckoned with is a number, also within each entry of a list', () => {
  expect(testing({ '>': [{ '+': [name, 1] }, 5] })).toEqual(['not-a-number />/0/+/0']);
  expect(testing({ some: [members, { '>': [{ '*': [{ var: 'name' }, 2] }, 5] }] })).toEqual([
    'not-a-number /some/1/>/0/*/0',
  ]);
  expect(testing({ some: [members, { '>': [{ '*': [{ var: 'income' }, 2] }, 5] }] })).toEqual([]);
});

test('the day of an appointment is a day of the case file', () => {
  const telling = (day: string) =>
    foundWith({ steps: { acknowledge: { appointment: { day } } } }).map((found) =>
      found.replace('/steps/acknowledge/appointment', ''),
    );
  expect(telling('application.birthDate')).toEqual([]);
  expect(telling('application.name')).toEqual(['type/not-a-day /day']);
  expect(telling('application.birthDay')).toEqual(['data/unknown-path /day']);
});

test('what is done for each entry is done for a list', () => {
  expect(testing({ some: [name, { var: 'income' }] })).toEqual(['not-a-list /some/0']);
  expect(testing({ '>': [{ count: amount }, 2] })).toEqual(['not-a-list />/0/count']);
});

test('a word is one of the options', () => {
  const home = { type: 'choice', label: 'Home', options: { rent: 'Rented', own: 'Owned' } };
  const wishes = { type: 'choices', label: 'Wishes', options: { near: 'Near', quiet: 'Quiet' }, optional: true };
  const more = {
    data: { application: { home, wishes } },
    forms: {
      application: {
        pages: [
          {
            title: 'You',
            fields: [
              'application.name',
              'application.birthDate',
              'application.amount',
              'application.members',
              'application.home',
              'application.wishes',
            ],
          },
        ],
      },
      pieces: null,
    },
  };
  const found = (test: Expression) => testing(test, more).filter((one) => !one.startsWith('data/'));
  expect(found({ '==': [{ var: 'application.home' }, 'rent'] })).toEqual([]);
  expect(found({ '==': [{ var: 'application.home' }, 'rented'] })).toContain('unknown-option /==/1');
  expect(found({ in: [{ var: 'application.home' }, ['rent', 'onw']] })).toContain('unknown-option /in/1/1');
  expect(found({ in: ['loud', { var: 'application.wishes' }] })).toContain('unknown-option /in/0');
});
