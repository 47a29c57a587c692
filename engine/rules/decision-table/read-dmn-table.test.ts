import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { DmnTable } from './dmn-table.ts';
import { readDmnTable } from './read-dmn-table.ts';

interface Vector extends DmnTable {
  readonly id: string;
  readonly cases: readonly { readonly input: JsonObject; readonly expected: Json; readonly error?: boolean }[];
}

const vectors = new URL('../../../../shared/vectors/', import.meta.url);
const present = existsSync(vectors);
if (!present) console.warn('../shared/vectors is absent: the decision tables of other engines are not compared');
const read = (file: string): Vector[] => (present ? JSON.parse(readFileSync(new URL(file, vectors), 'utf8')) : []);

function answerTo(table: Vector, input: JsonObject) {
  const evaluation = readDmnTable(table);
  return typeof evaluation === 'function' ? evaluation(input) : { problem: evaluation[0] };
}

describe.runIf(present)('tables that other engines answered', () => {
  test('every generated table, errors included', () => {
    const tables = read('decision-tables-generated.json');
    const wrong = tables.flatMap((table) =>
      table.cases.flatMap(({ input, expected, error }) => {
        const answer = answerTo(table, input);
        const right = error
          ? 'problem' in answer
          : 'result' in answer && JSON.stringify(answer.result) === JSON.stringify(expected);
        return right ? [] : [{ id: table.id, hitPolicy: table.hitPolicy, input, expected, answer }];
      }),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(tables.flatMap((table) => table.cases).length).toBeGreaterThan(1000);
  });

  // Its outputs join texts: a FEEL program, not a value.
  const programs = ['0039-dt-list-semantics/Symptom Analysis'];

  test.each(read('decision-tables.json').map((table) => [table.id, table] as const))('%s', (id, table) => {
    for (const { input, expected } of table.cases) {
      const answer = answerTo(table, input);
      if (programs.includes(id)) expect(answer).toMatchObject({ problem: { code: 'table/unreadable-cell' } });
      else expect(answer).toEqual({ result: expected });
    }
  });
});

test('a default stands for no match, and a name in a cell for another input', () => {
  const table: DmnTable = {
    hitPolicy: 'UNIQUE',
    inputs: [{ expression: 'rent', type: 'number' }],
    outputs: [{ default: '"none"' }],
    rules: [{ in: ['> limit'], out: ['"aid"'] }],
  };
  const evaluation = readDmnTable(table);
  if (typeof evaluation !== 'function') throw new Error('should be readable');
  expect(evaluation({ rent: 900, limit: 800 })).toEqual({ result: 'aid' });
  expect(evaluation({ rent: 700, limit: 800 })).toEqual({ result: 'none' });
  expect(evaluation({ rent: 'much', limit: 800 })).toMatchObject({ problem: { code: 'table/wrong-type' } });
});

test('an input that is more than a name is a problem', () => {
  expect(
    readDmnTable({ hitPolicy: 'FIRST', inputs: [{ expression: 'a + b' }], outputs: [{}], rules: [] }),
  ).toMatchObject([{ code: 'table/unreadable-cell', pointer: '/inputs/0/expression', found: 'a + b' }]);
});

test('an unknown policy is a problem', () => {
  expect(readDmnTable({ hitPolicy: 'LAST', inputs: [], outputs: [], rules: [] })).toMatchObject([
    { code: 'table/unknown-policy', pointer: '/hitPolicy', found: 'LAST' },
  ]);
});

test.each([
  [null, ''],
  [{}, '/hitPolicy'],
  [{ hitPolicy: 'FIRST', inputs: [{ expression: 1 }], outputs: [], rules: [] }, '/inputs/0/expression'],
  [{ hitPolicy: 'FIRST', inputs: [], outputs: [], rules: [{ in: ['-'], out: [5] }] }, '/rules/0/out/0'],
])('%j is no table', (table, pointer) => {
  expect(readDmnTable(table)).toMatchObject([{ code: 'table/wrong-shape', pointer }]);
});

test('the names of JavaScript’s own are no policies', () => {
  const table = { inputs: [], outputs: [], rules: [] };
  expect(readDmnTable({ ...table, hitPolicy: 'constructor' })).toMatchObject([{ code: 'table/unknown-policy' }]);
});

test('a cell of a hundred thousand values is read at once, or refused', () => {
  const cell = '"a",'.repeat(100_000);
  const table = { hitPolicy: 'FIRST', inputs: [{ expression: 'a' }], outputs: [{ values: cell }], rules: [] };
  expect(readDmnTable({ ...table, rules: [{ in: [cell], out: ['1'] }] })).toMatchObject([
    { code: 'table/unreadable-cell', pointer: '/rules/0/0/0' },
  ]);
});
