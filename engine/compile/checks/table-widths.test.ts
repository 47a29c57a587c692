import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const rows = (...rows: [string[], string[]][]) =>
  foundWith({ tables: { fee: { editions: [{ validFrom: '2024-01-01', rows }] } } });

test('a row has a cell for each input and output', () => {
  expect(rows([['-', '-'], ['10.00']])).toEqual(['table/wrong-width /tables/fee/editions/0/rows/0/0']);
  expect(rows([['< 5'], ['10.00']], [['>= 5'], []])).toEqual(['table/wrong-width /tables/fee/editions/0/rows/1/1']);
});
