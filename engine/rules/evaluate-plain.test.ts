import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Json } from '../kernel/json.ts';
import { evaluatePlain } from './evaluate-plain.ts';

interface Vector {
  readonly rule: Json;
  readonly data?: Json;
  readonly result?: Json;
  readonly error?: Json;
}

const file = new URL('../../../shared/vectors/json-logic.json', import.meta.url);
const present = existsSync(file);
if (!present) console.warn('../shared/vectors is absent: the JsonLogic suites are not compared');
const suites: Record<string, Vector[]> = present ? JSON.parse(readFileSync(file, 'utf8')) : {};

function isRight({ rule, data, result, error }: Vector): boolean {
  const answer = evaluatePlain(rule, data ?? null);
  if (error !== undefined) return 'problem' in answer;
  return 'value' in answer && JSON.stringify(answer.value) === JSON.stringify(result);
}

describe.runIf(present)('the JsonLogic suites', () => {
  test('all of the compatible suite', () => {
    const compatible = suites['compatible.json'] ?? [];
    expect(compatible.filter((vector) => !isRight(vector))).toEqual([]);
    expect(compatible.length).toBeGreaterThan(200);
  });

  test('all of the others whose operators are allowed', () => {
    const others = Object.entries(suites).flatMap(([suite, vectors]) => (suite === 'compatible.json' ? [] : vectors));
    const allowed = others.filter(({ rule }) => !/"(val|preserve|throw|try|exists|\?\?)":/.test(JSON.stringify(rule)));
    expect(allowed.filter((vector) => !isRight(vector))).toEqual([]);
    expect(allowed.length).toBeGreaterThan(300);
  });
});
