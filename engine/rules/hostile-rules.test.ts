import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../kernel/json.ts';
import { compileExpression } from './compile-expression.ts';
import { evaluate } from './evaluate.ts';
import { evaluatePlain } from './evaluate-plain.ts';
import type { Evaluated } from './evaluated.ts';
import { limits } from './limits.ts';
import { hostileRule, seeded } from './random-rule.ts';

const RUNS = Number(process.env['RUNS'] ?? 10_000);
const CANARY = 'the canary sings';

/** Facts with something to steal behind them: inherited, and under the names that are not data. */
const facts: JsonObject = Object.assign(Object.create({ secret: CANARY, a: CANARY }), {
  b: { c: { d: 1 } },
  text: 'rent',
  money: '1150.00',
  day: '2026-11-30',
  list: Object.assign([{ a: 1, money: '2.50' }, { a: null }, { b: 'x' }], { secret: CANARY }),
  long: Array.from({ length: 300 }, (_, index) => index),
});
const deepFrozen = (value: Json): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const part of Object.values(value)) deepFrozen(part);
  Object.freeze(value);
};
deepFrozen(facts);

/** The least of several times, for a busy machine slows any single one. */
function cost(run: () => Evaluated): { readonly milliseconds: number; readonly evaluated: Evaluated } {
  let milliseconds = Number.POSITIVE_INFINITY;
  let evaluated: Evaluated = { value: null };
  for (let attempt = 0; attempt < 4 && milliseconds > 50; attempt++) {
    const start = performance.now();
    evaluated = run();
    milliseconds = Math.min(milliseconds, performance.now() - start);
  }
  return { milliseconds, evaluated };
}

function wrongWith(evaluated: Evaluated): string | undefined {
  const written = JSON.stringify(evaluated);
  if (written.includes(CANARY)) return 'read what is no fact';
  if (written.length > limits.output + 5000) return 'too large';
  if ('value' in evaluated && !isJson(evaluated.value)) return 'not JSON';
  return undefined;
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value === 'object' && Object.values(value).every(isJson);
}

describe.each([
  ['evaluate', (rule: Json) => evaluate(rule, facts)],
  ['evaluatePlain', (rule: Json): Evaluated => evaluatePlain(rule, facts)],
])('%s', (_name, run) => {
  test(`none of ${RUNS} hostile rules escapes, throws or exceeds its budget`, () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype).length;
    const random = seeded(20261130);
    const wrong: unknown[] = [];
    const seen = { value: 0, unknown: 0, problem: 0 };
    for (let count = 0; count < RUNS; count++) {
      const rule = hostileRule(random);
      const { milliseconds, evaluated } = cost(() => run(rule));
      const found = milliseconds > 50 ? `${milliseconds} ms` : wrongWith(evaluated);
      if (found !== undefined) wrong.push({ found, rule });
      seen['value' in evaluated ? 'value' : 'unknown' in evaluated ? 'unknown' : 'problem']++;
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(prototype);
    // Rules that are all refused would prove nothing.
    expect(seen.value).toBeGreaterThan(RUNS / 50);
  }, 600_000);

  const list = (length: number) => Array.from({ length }, () => 1);
  const twice = (operator: string) => ({ [operator]: [{ var: 'accumulator' }, { var: 'accumulator' }] });
  const over = (depth: number): Json => (depth === 0 ? true : { some: [{ var: '' }, over(depth - 1)] });

  test.each<[string, Json]>([
    ['text that doubles', { reduce: [list(25), twice('cat'), 'ab'] }],
    ['a list that doubles', { reduce: [list(30), twice('merge'), [1, 2]] }],
    ['lists in lists', { reduce: [list(40), [{ var: 'accumulator' }, { var: 'accumulator' }], 1] }],
    ['a number that squares', { reduce: [list(30), twice('*'), '1234567.89'] }],
    ['loops in loops', { map: [{ var: 'long' }, { map: [list(99), { map: [list(99), { map: [list(99), 1] }] }] }] }],
    ['a rule in the facts', { map: [[{ cat: '{"var":"secret"}' }], { var: '' }] }],
    ['a path through a function', { var: 'constructor.constructor' }],
    ['a path put together', { var: { cat: ['constr', 'uctor.constructor'] } }],
    ['missing through a prototype', { missing: [{ cat: ['__pro', 'to__'] }] }],
    ['tests without end', over(12)],
  ])('%s ends within the budget', (_what, rule) => {
    const { milliseconds, evaluated } = cost(() => run(rule));
    expect(wrongWith(evaluated)).toBeUndefined();
    expect(milliseconds).toBeLessThan(50);
  });
});

test('what a rule read is data, even if it looks like a rule', () => {
  const trap = { facts: [{ var: 'secret' }], secret: 'hidden' };
  expect(evaluate({ merge: [{ var: 'facts' }, []] }, trap)).toEqual({ value: [{ var: 'secret' }] });
  expect(evaluatePlain({ cat: [{ var: 'facts' }] }, trap)).toMatchObject({ problem: { code: 'rule/not-a-scalar' } });
  expect(evaluatePlain({ in: [{ var: 'facts.0' }, [{ var: 'secret' }]] }, trap)).toEqual({ value: false });
});

test('a smaller budget stops earlier, always at the same place', () => {
  const compiled = compileExpression({ map: [{ var: 'long' }, { '+': [{ var: '' }, 1] }] });
  if (typeof compiled !== 'function') throw new Error('should compile');
  expect(compiled(facts, { steps: 500 })).toMatchObject({ problem: { code: 'rule/too-much-work' } });
  expect(compiled(facts, { steps: 500 })).toEqual(compiled(facts, { steps: 500 }));
  expect(compiled(facts)).toHaveProperty('value');
});
