import { expect, test } from 'vitest';
import type { FieldDefinition } from './definition.ts';
import { type Data, fieldAt, fieldsOn, labelOf } from './field-at.ts';
import { presentFile, showValue } from './show-file.ts';

const field = (type: string, label: string, more: object = {}) => ({ type, label, ...more }) as FieldDefinition;
const netIncome = field('money', 'Net income');
const household = field('list', 'Household', { of: { netIncome, tenant: field('person', 'Tenant') } });
const data: Data = { application: { household, rent: field('money', 'Rent') } };

test('a field is found in lists, with or without the number of the entry', () => {
  expect(fieldAt(data, 'application.household')).toBe(household);
  expect(fieldAt(data, 'application.household.netIncome')).toBe(netIncome);
  expect(fieldAt(data, 'application.household.3.netIncome')).toBe(netIncome);
  expect(fieldsOn(data, 'application.household.3.netIncome')).toEqual([household, netIncome]);
});

test('the parts of a person are fields too', () => {
  expect(fieldAt(data, 'application.household.0.tenant.birthDate')).toMatchObject({ type: 'date' });
});

test.each(['application', 'application.0', 'application.rennt', 'application.rent.cents', 'toString.length', ''])(
  'nothing is declared at "%s"',
  (path) => {
    expect(fieldAt(data, path)).toBeUndefined();
    expect(fieldsOn(data, path)).toEqual([]);
    expect(labelOf(data, path, 'fr')).toBe(path);
  },
);

test('a label tells which entry', () => {
  expect(labelOf(data, 'application.rent', 'fr')).toBe('Rent');
  expect(labelOf(data, 'application.household.1.tenant.familyName', 'fr')).toBe('Household 2, Tenant, Nom');
});

test('the whole file as programs see it', () => {
  const file = { application: { rent: '5.00', household: [{ netIncome: '1.00' }] }, other: { rent: '5.00' } };
  expect(presentFile(data, file)).toEqual({
    application: { rent: '5.00 EUR', household: [{ netIncome: '1.00 EUR' }] },
    other: { rent: '5.00' },
  });
});

test('a value as people see it, and nothing as nothing', () => {
  expect(showValue(data, 'application.rent', '5.00', 'en')).toBe('€5.00');
  expect(showValue(data, 'application.rent', null, 'en')).toBe('');
  expect(showValue(data, 'nobody.knows', 5, 'en')).toBe('5');
});
