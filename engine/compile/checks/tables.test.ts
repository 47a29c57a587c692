import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { foundWith } from '../sample-findings.ts';

const table = (change: JsonObject) => foundWith({ tables: { fee: change } });
const rows = (...rows: [string[], string[]][]) => table({ editions: [{ validFrom: '2024-01-01', rows }] });
const at = '/tables/fee/editions/0/rows';

test('a row has a cell for each input and output', () => {
  expect(rows([['-', '-'], ['10.00']])).toEqual([`table/wrong-width ${at}/0/0`]);
  expect(rows([['< 5'], ['10.00']], [['>= 5'], []])).toEqual([`table/wrong-width ${at}/1/1`]);
});

test('every cell can be read', () => {
  expect(rows([['[18..65'], ['10.00']])).toEqual([`table/unreadable-cell ${at}/0/0/0`]);
  expect(rows([['[18..65)'], ['10,00 or so']])).toEqual([`table/unreadable-cell ${at}/0/1/0`]);
});

test('the hit policy fits the outputs', () => {
  expect(table({ hitPolicy: 'priority' })).toEqual(['table/no-priority /tables/fee/outputs']);
  expect(table({ aggregation: 'sum' })).toEqual(['table/nothing-to-aggregate /tables/fee/aggregation']);
  expect(table({ hitPolicy: 'collect', aggregation: 'sum', outputs: [{ name: 'amount', type: 'text' }] })).toEqual([
    'table/not-a-number /tables/fee/outputs',
  ]);
});

test('an input’s expression is told once', () => {
  expect(table({ inputs: [{ expression: { plus: [1, 2] }, type: 'money' }] })).toEqual([
    'rule/unknown-operator /tables/fee/inputs/0/expression/plus',
  ]);
});

test('an answer that is blank is not taken for none', () => {
  expect(rows([['< 2000'], ['']], [['>= 2000'], ['20.00']])).toEqual([`table/unreadable-cell ${at}/0/1/0`]);
});
