import { describe, expect, test } from 'vitest';
import type { DecisionTable } from './decision-table.ts';
import { evaluateTable } from './evaluate-table.ts';

const amount: DecisionTable = {
  hitPolicy: 'unique',
  inputs: [
    { expression: { count: { var: 'application.household' } }, type: 'integer' },
    { expression: { var: 'assessment.income' }, type: 'money' },
  ],
  outputs: [{ name: 'amount', type: 'money' }],
  editions: [
    {
      validFrom: '2025-01-01',
      rows: [
        [['1', '< 2000'], ['210.00']],
        [['-', '>= 2000'], ['15.00']],
      ],
    },
    {
      validFrom: '2023-08-07',
      rows: [
        [['1', '< 2000'], ['200.00']],
        [['1', '[2000..3500)'], ['120.00']],
        [['> 1', '< 2600'], ['520.00']],
        [['> 1', '< 2000'], ['500.00']],
      ],
    },
  ],
};
const facts = (members: number, income: string | null) => ({
  application: { household: Array.from({ length: members }, () => ({ name: 'A' })) },
  assessment: { income },
});

describe('a dated table', () => {
  test.each([
    [1, '1999.99', '2024-05-01', { amount: '200.00' }],
    [1, '2000.00', '2024-05-01', { amount: '120.00' }],
    [1, '3499.99', '2024-05-01', { amount: '120.00' }],
    [1, '3500.00', '2024-05-01', null],
    [2, '2100.00', '2024-05-01', { amount: '520.00' }],
    [1, '1500.00', '2024-12-31', { amount: '200.00' }],
    [1, '1500.00', '2025-01-01', { amount: '210.00' }],
    [1, null, '2025-01-01', null],
  ])('%i persons with %s on %s', (members, income, day, value) => {
    expect(evaluateTable(amount, facts(members, income), day)).toMatchObject({ value });
  });

  test('says which rows matched, in which edition, for which inputs', () => {
    expect(evaluateTable(amount, facts(1, '2100.00'), '2024-05-01')).toEqual({
      value: { amount: '120.00' },
      rows: [1],
      validFrom: '2023-08-07',
      inputs: [1, '2100.00'],
    });
  });

  test('two rows under "unique", a day before the first edition and a wrong type are problems', () => {
    expect(evaluateTable(amount, facts(2, '1500.00'), '2024-05-01')).toMatchObject({
      problem: { code: 'table/several-rows', rows: [2, 3] },
    });
    expect(evaluateTable(amount, facts(1, '1500.00'), '2023-08-06')).toMatchObject({
      problem: { code: 'table/no-edition', found: '2023-08-06' },
    });
    expect(evaluateTable(amount, facts(1, 'plenty'), '2024-05-01')).toMatchObject({
      problem: { code: 'table/wrong-type', pointer: '/inputs/1/expression' },
    });
  });
});

describe('what may be written', () => {
  const table = (over: Partial<DecisionTable>): DecisionTable => ({ ...amount, ...over });
  const cell = (text: string): DecisionTable =>
    table({
      inputs: [{ expression: { var: 'x' }, type: 'choice' }],
      editions: [{ validFrom: '2020-01-01', rows: [[[text], ['1.00']]] }],
    });

  test('words stand with or without quotation marks', () => {
    for (const text of ['rent', '"rent"', 'owner, rent', '"owner", "rent"', 'not(owner)', '- ']) {
      expect(evaluateTable(cell(text), { x: 'rent' }, '2024-01-01')).toMatchObject({ value: { amount: '1.00' } });
    }
    expect(evaluateTable(cell('not(rent)'), { x: 'rent' }, '2024-01-01')).toMatchObject({ value: null });
  });

  test('nothing meets no comparison, nor the opposite of one, but it is not any value', () => {
    const numeric = (text: string): DecisionTable =>
      table({
        inputs: [{ expression: { var: 'x' }, type: 'number' }],
        editions: [{ validFrom: '2020-01-01', rows: [[[text], ['1.00']]] }],
      });
    const matches = (text: string) => {
      const result = evaluateTable(numeric(text), { x: null }, '2024-01-01');
      return 'value' in result && result.value !== null;
    };
    expect(['< 5', '>= 5', '[1..5]', 'not(< 5)', 'not([1..5])', '5'].filter(matches)).toEqual([]);
    expect(['-', 'null', 'not(5)'].filter((text) => !matches(text))).toEqual([]);
  });

  test.each([
    ['/editions/0/rows/0/0/0', cell('"open'), 'table/unreadable-cell'],
    [
      '/editions/0/rows/0/0/1',
      table({ editions: [{ validFrom: '2020-01-01', rows: [[['1', '[1..'], ['1']]] }] }),
      'table/unreadable-cell',
    ],
    [
      '/editions/0/rows/0/0',
      table({ editions: [{ validFrom: '2020-01-01', rows: [[['1'], ['1']]] }] }),
      'table/wrong-width',
    ],
    ['/outputs', table({ hitPolicy: 'priority' }), 'table/no-priority'],
    ['/aggregation', table({ aggregation: 'sum' }), 'table/nothing-to-aggregate'],
    [
      '/inputs/0/expression/length',
      table({ inputs: [{ expression: { length: 1 }, type: 'integer' }] }),
      'rule/unknown-operator',
    ],
  ])('a problem at %s', (pointer, wrong, code) => {
    expect(evaluateTable(wrong, {}, '2024-01-01')).toMatchObject({ problem: { code, pointer } });
  });
});

describe('hit policies', () => {
  const scores = (over: Partial<DecisionTable>): DecisionTable => ({
    hitPolicy: 'collect',
    inputs: [{ expression: { var: 'years' }, type: 'number' }],
    outputs: [{ name: 'points', type: 'money', values: ['3.00', '10.00', '2.50'] }],
    editions: [
      {
        validFrom: '2020-01-01',
        rows: [
          [['> 1'], ['2.50']],
          [['> 2'], ['10.00']],
          [['> 3'], ['3.00']],
        ],
      },
    ],
    ...over,
  });
  const points = (over: Partial<DecisionTable>, years: number) => {
    const result = evaluateTable(scores(over), { years }, '2024-01-01');
    return 'value' in result ? result.value : result.problem.code;
  };
  const of = (...values: string[]) => values.map((value) => ({ points: value }));

  test('lists', () => {
    expect(points({}, 4)).toEqual(of('2.50', '10.00', '3.00'));
    expect(points({ hitPolicy: 'ruleOrder' }, 3)).toEqual(of('2.50', '10.00'));
    expect(points({ hitPolicy: 'outputOrder' }, 4)).toEqual(of('3.00', '10.00', '2.50'));
    expect(points({}, 0)).toEqual([]);
  });

  test('single rows', () => {
    expect(points({ hitPolicy: 'first' }, 4)).toEqual({ points: '2.50' });
    expect(points({ hitPolicy: 'priority' }, 4)).toEqual({ points: '3.00' });
    expect(points({ hitPolicy: 'any' }, 4)).toBe('table/different-outputs');
    expect(points({ hitPolicy: 'any' }, 2)).toEqual({ points: '2.50' });
  });

  test('aggregates are exact, and of nothing there is none', () => {
    expect(points({ aggregation: 'sum' }, 4)).toEqual({ points: '15.50' });
    expect(points({ aggregation: 'min' }, 4)).toEqual({ points: '2.50' });
    expect(points({ aggregation: 'max' }, 4)).toEqual({ points: '10.00' });
    expect(points({ aggregation: 'count' }, 4)).toEqual({ points: 3 });
    expect(points({ aggregation: 'sum' }, 0)).toEqual({ points: null });
    expect(points({ aggregation: 'count' }, 0)).toEqual({ points: 0 });
  });
});
