import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../shared/vectors/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn('../shared/vectors is absent: the command line is not compared with other engines');
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;

interface Answer {
  readonly result?: unknown;
  readonly problem?: unknown;
  readonly lastDay?: string;
  readonly derivation?: { readonly inWords: Readonly<Record<string, readonly string[]>> };
}

function answersTo(command: readonly string[], lines: readonly unknown[]): Answer[] {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['cli/main.ts', ...command], {
    encoding: 'utf8',
    input: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    maxBuffer: 100_000_000,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
  expect(answers).toHaveLength(lines.length);
  return answers;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

describe.runIf(present)('what other engines answered, asked through the command line', () => {
  test('every deadline, with its derivation in every language', () => {
    const vectors = read<{ lastDay: string }[]>('deadlines.json');
    const answers = answersTo(['deadline'], vectors);
    expect(answers.map(({ lastDay }) => lastDay)).toEqual(vectors.map(({ lastDay }) => lastDay));
    for (const { derivation } of answers)
      expect(Object.keys(derivation?.inWords ?? {})).toEqual(['fr', 'de', 'en', 'lb', 'nl']);
  });

  interface Table {
    readonly id: string;
    readonly cases: readonly { readonly input: object; readonly expected: unknown; readonly error?: boolean }[];
  }

  test.each([
    ['decision-tables-generated.json', []],
    // Its outputs join texts: a FEEL program, not a value.
    ['decision-tables.json', ['0039-dt-list-semantics/Symptom Analysis']],
  ])('every table of %s, errors included', (file, programs) => {
    const asked = read<Table[]>(file).flatMap((table) => table.cases.map((one) => ({ table, ...one })));
    const answers = answersTo(['evaluate-table'], asked);
    const wrong = asked.filter(({ table, expected, error }, index) =>
      error || programs.includes(table.id) ? !answers[index]?.problem : !same(answers[index]?.result, expected),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('every rule of the JsonLogic suites whose operators are allowed', () => {
    const suites =
      read<Record<string, { rule: unknown; data?: unknown; result?: unknown; error?: unknown }[]>>('json-logic.json');
    const asked = Object.entries(suites).flatMap(([suite, vectors]) => vectors.map((one) => ({ suite, ...one })));
    const answers = answersTo(['evaluate', '--plain'], asked);
    const isRight = (index: number): boolean =>
      asked[index]?.error === undefined
        ? same(answers[index]?.result, asked[index]?.result)
        : answers[index]?.problem !== undefined;
    const notAllowed = /"(val|preserve|throw|try|exists|\?\?)":/;
    const score = (which: (suite: string, rule: string) => boolean): string => {
      const of = [...asked.keys()].filter((index) =>
        which(asked[index]?.suite ?? '', JSON.stringify(asked[index]?.rule)),
      );
      return `${of.filter(isRight).length} of ${of.length}`;
    };
    expect(score((suite) => suite === 'compatible.json')).toBe('278 of 278');
    const allowed = score((suite, rule) => suite !== 'compatible.json' && !notAllowed.test(rule));
    console.info(
      `JsonLogic through the command line: compatible suite 278 of 278, allowed operators of others ${allowed}`,
    );
    expect(allowed.split(' of ')[0]).toBe(allowed.split(' of ')[1]);
  });
});
