import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { compile } from '../compile.ts';
import { tellFinding } from '../finding.ts';
import { foundWith } from '../sample-findings.ts';

const rentSubsidy = readFileSync(
  new URL('../../../definitions/procedures/rent-subsidy/1.json', import.meta.url),
  'utf8',
);

test('a range that leaves a gap is shown by a household that falls into it, in each language', () => {
  const narrower = JSON.parse(rentSubsidy.replace('[["3", "[2800..3800)"]', '[["3", "[2800..3700)"]'));
  const [finding, ...others] = compile(narrower).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: 'table/gap',
    pointer: '/tables/amount/editions/0/rows',
    witness: 'Take “Members of the household”: 3; “Household income retained”: €3,700.00: no row matches.',
  });
  const witness = (language: 'fr' | 'de' | 'lb') => finding && String(tellFinding(finding, language).witness);
  expect(witness('fr')).toMatch(/« Membres du ménage » : 3 ; « Revenu du ménage retenu » : 3.700,00.€/u);
  expect(witness('de')).toMatch(/„Mitglieder des Haushalts“: 3; „Berücksichtigtes Haushaltseinkommen“: 3.700,00.€/u);
  expect(witness('lb')).toContain('„Membere vum Stot“: 3');
});

const rows = (hitPolicy: string, type: string, cells: readonly string[], more: JsonObject = {}) =>
  foundWith({
    ...more,
    tables: {
      fee: {
        hitPolicy,
        inputs: [{ expression: { var: `application.${type === 'date' ? 'birthDate' : 'amount'}` }, type }],
        editions: [{ validFrom: '2024-01-01', rows: cells.map((cell, i) => [[cell], [`${10 * (1 + (i % 2))}.00`]]) }],
      },
    },
  });
const at = (code: string, row = '') => `table/${code} /tables/fee/editions/0/rows${row}`;

test('money has cents, days have days: nothing lies between two that follow each other', () => {
  expect(rows('unique', 'money', ['<= 9.99', '>= 10'])).toEqual([]);
  expect(rows('unique', 'money', ['<= 9.98', '>= 10'])).toEqual([at('gap')]);
  expect(rows('unique', 'date', ['< 2000-01-01', '>= 2000-01-01'])).toEqual([]);
  expect(rows('unique', 'date', ['< 2000-01-01', '> 2000-01-01'])).toEqual([at('gap')]);
});

test('what the field does not accept needs no row', () => {
  const data = { application: { amount: { min: '0.00', max: '100.00' } } };
  expect(rows('unique', 'money', ['[0..50)', '[50..100]'], { data })).toEqual([]);
  expect(rows('unique', 'money', ['[0..50)', '[50..100]', '> 100'], { data })).toEqual([at('row-never-matches', '/2')]);
});

test('each policy has its own mistakes', () => {
  expect(rows('unique', 'money', ['<= 10', '>= 10'])).toEqual([at('overlap', '/1')]);
  expect(rows('any', 'money', ['<= 10', '>= 10'])).toEqual([at('overlap', '/1')]);
  expect(rows('any', 'money', ['<= 10', '> 10', '>= 5', '-'])).toHaveLength(2); // of those that agree, nothing is said
  expect(rows('first', 'money', ['<= 10', '-'])).toEqual([]);
  expect(rows('first', 'money', ['<= 10', '> 8', '> 9'])).toEqual([at('row-never-reached', '/2')]);
});
