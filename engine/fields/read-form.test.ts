import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonObject } from '../kernel/json.ts';
import type { FieldDefinition } from './definition.ts';
import type { Data } from './field-at.ts';
import { readForm } from './read-form.ts';

const field = (type: string, more: object = {}) => ({ type, label: type, ...more }) as FieldDefinition;
const data: Data = {
  application: {
    rents: field('boolean'),
    rent: field('money', { showIf: { '==': [{ var: 'application.rents' }, true] } }),
    household: field('list', { min: 1, of: { name: field('text'), netIncome: field('money') } }),
    dwelling: field('group', {
      of: { rooms: field('integer') },
      showIf: { '==': [{ var: 'application.rents' }, true] },
    }),
    from: field('date', { optional: true }),
    to: field('date', {
      optional: true,
      check: {
        test: { '<': [{ var: 'application.from' }, { var: 'application.to' }] },
        message: 'After the first day.',
      },
    }),
  },
  assessment: { reasons: field('longText', { optional: true }), amount: field('money') },
};
const asking = (...fields: string[]) => ({ data, form: { pages: fields.map((one) => ({ fields: [one] })) } });
const today = { today: '2026-11-30' };

test('an application is read into the case file', () => {
  const form = asking('application.rents', 'application.rent', 'application.household');
  const input = { rents: true, rent: '1100', household: [{ name: 'Léa', netIncome: 2400 }] };
  expect(readForm(form, input, today)).toEqual({
    values: {
      'application.rents': true,
      'application.rent': '1100.00',
      'application.household': [{ name: 'Léa', netIncome: '2400.00' }],
    },
  });
});

test('everything that is wrong is told at once, each at its place', () => {
  const form = asking('application.rents', 'application.rent', 'application.household');
  const input = { rents: true, rent: 'much', household: [{ name: '', netIncome: '1.100' }], lease: 'x' };
  expect(readForm(form, { application: input }, today)).toMatchObject({
    problems: [
      { code: 'field/unknown', pointer: '/application/lease' },
      { code: 'field/not-an-amount', pointer: '/application/rent' },
      { code: 'field/required', pointer: '/application/household/0/name' },
      { code: 'field/ambiguous-number', pointer: '/application/household/0/netIncome' },
    ],
  });
});

test('a hidden field is neither validated nor kept', () => {
  const form = asking('application.rents', 'application.rent', 'application.dwelling');
  expect(readForm(form, { rents: false, rent: 'nonsense', dwelling: 3 }, today)).toEqual({
    values: { 'application.rents': false },
  });
});

test('what a new answer hides is removed from the case file', () => {
  const form = asking('application.rents', 'application.rent');
  const facts = { ...today, application: { rents: true, rent: '1100.00' } };
  expect(readForm(form, { rents: false }, facts)).toEqual({
    values: { 'application.rents': false, 'application.rent': null },
  });
});

test('a field within a hidden group is hidden', () => {
  const form = asking('application.dwelling.rooms');
  expect(readForm(form, { 'application.dwelling.rooms': 'x' }, today)).toEqual({ values: {} });
  expect(readForm(form, { dwelling: { rooms: '3' } }, { ...today, application: { rents: true } })).toEqual({
    values: { 'application.dwelling.rooms': 3 },
  });
});

test('what is not sent keeps the value that it has; sent empty, it loses it', () => {
  const facts = { ...today, application: { rents: true }, assessment: { reasons: 'Old.' } };
  expect(readForm(asking('application.rents', 'assessment.reasons'), {}, facts)).toEqual({ values: {} });
  expect(readForm(asking('assessment.reasons'), { reasons: '' }, facts)).toEqual({
    values: { 'assessment.reasons': null },
  });
  expect(readForm(asking('application.rents'), { rents: '' }, facts)).toMatchObject({
    problems: [{ code: 'field/required', pointer: '/application/rents' }],
  });
});

test('a value that nobody has given yet is required', () => {
  expect(readForm(asking('assessment.amount', 'assessment.reasons'), {}, today)).toEqual({
    problems: [{ code: 'field/required', pointer: '/assessment/amount' }],
  });
});

test('a check is judged on all that was entered, and says its own words', () => {
  const form = asking('application.to', 'application.from');
  expect(readForm(form, { from: '2026-02-01', to: '2026-01-01' }, today)).toEqual({
    problems: [
      { code: 'field/check-not-met', pointer: '/application/to', values: { message: 'After the first day.' } },
    ],
  });
  expect(readForm(form, { from: '2026-01-01', to: '2026-02-01' }, today)).toHaveProperty('values');
});

test('a check of which something is still unknown is not held against anybody', () => {
  expect(readForm(asking('application.to', 'application.from'), { to: '2026-01-01' }, today)).toHaveProperty('values');
});

test('a check that cannot be judged lets nothing pass', () => {
  const broken = { test: { '<': [{ var: 'application.n' }, { 'no-such-operator': [] }] }, message: 'x' };
  const form = {
    data: { application: { n: field('integer', { check: broken }) } },
    form: asking('application.n').form,
  };
  expect(readForm(form, { n: 1 }, today)).toMatchObject({
    problems: [{ code: 'field/check-broken', pointer: '/application/n' }],
  });
});

test('a condition does not see what a later field said the last time', () => {
  const reversed = asking('application.rent', 'application.rents');
  const facts = { ...today, application: { rents: true } };
  expect(readForm(reversed, { rents: false }, facts)).toEqual({ values: { 'application.rents': false } });
});

test('a form that asks for what is not declared is a fault of the definition', () => {
  expect(() => readForm(asking('application.colour'), {}, today)).toThrow(RangeError);
});

test('whatever is sent, the answer is values at places that were asked for, or problems', () => {
  const form = asking('application.rents', 'application.rent', 'application.household', 'assessment.reasons');
  const asked = form.form.pages.flatMap(({ fields }) => fields);
  const key = fc.constantFrom(
    'application',
    'rent',
    'rents',
    'household',
    'reasons',
    'assessment',
    '0',
    '__proto__',
    'x.y',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('1', true, ''),
      tie('object'),
      fc.array(tie('value'), { maxLength: 2 }),
    ),
    object: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, value), (input) => {
      const read = readForm(form, input as JsonObject, today);
      if ('values' in read) expect(asked).toEqual(expect.arrayContaining(Object.keys(read.values)));
      else expect(read.problems.length).toBeGreaterThan(0);
    }),
  );
});

test('very deep input is refused, not followed to its end', () => {
  const deep = JSON.parse(`${'{"rent":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as JsonObject;
  expect(readForm(asking('application.rents', 'application.household'), deep, today)).toHaveProperty('problems');
  expect(readForm(asking('assessment.amount'), { amount: deep }, today)).toMatchObject({
    problems: [{ code: 'field/not-an-amount', found: '{…}' }],
  });
});
