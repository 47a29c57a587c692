import type { Json } from '../kernel/json.ts';

/** Numbers from 0 up to, but not including, 1; the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ALLOWED =
  'var missing missing_some if ?: and or ! !! == === != !== < <= > >= + - * / % min max round sum count in cat substr merge some all none filter map reduce years-between days-between add-duration in-season';
const ONE = new Set('! !! count'.split(' '));
const TWO = new Set(
  '== === != !== in substr / % some all none filter map missing_some years-between days-between'.split(' '),
);
const REFUSED =
  'log method eval constructor __proto__ toString valueOf hasOwnProperty require process val preserve throw try = equals Var var.x';
const PATHS =
  '__proto__ constructor constructor.constructor a.__proto__.b a.constructor prototype toString a.toString length list.length list.0 list.0.a a.b a b c text money day  current accumulator current.a nowhere secret list.secret a..b 0 list.4294967295 __defineGetter__ canary';
const words = (text: string) => text.split(' ');

/** Makes rules that try to get out, to run for ever, to grow without end, or to be taken for something else. */
export function hostileRule(random: () => number): Json {
  const [allowed, refused, paths] = [words(ALLOWED), words(REFUSED), words(PATHS)];
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const literals: readonly (() => Json)[] = [
    () => below(1000) - 500,
    () => random(),
    () => pick([1e308, -1e308, 5e-324, 9007199254740992, -0]),
    () => pick(['1150.00', '0.00', '-3.5', '1'.repeat(60), `0.${'3'.repeat(58)}`, '1e999', '0x10', 'NaN', 'Infinity']),
    () => pick(['2026-02-28', '2028-02-29', '2026-02-30', '9999-12-31', '0001-01-01', '2026-11-30T08:12:00Z']),
    () => pick(['', 'a', 'ab'.repeat(below(4000)), '\u0000', '${7*7}', '{"var":"a"}']),
    () => pick<Json>([true, false, null, [], [[]], [1, 2, 3], Array.from({ length: below(60) }, () => 7)]),
    () => pick(paths),
  ];
  const variable = (): Json => ({ var: random() < 0.9 ? pick(paths) : [pick(paths), pick(literals)()] });
  const args = (depth: number, operator: string): Json => {
    if (random() < 0.05) return rule(depth - 1);
    if (operator === 'in-season')
      return [rule(depth - 1), pick(['08-01', '02-29', '12-31', '13-01']), pick<Json>(['11-30', '01-01', '', 1130])];
    if (operator === 'round') return [rule(depth - 1), below(11)];
    const right = ONE.has(operator) ? 1 : TWO.has(operator) ? 2 : operator === 'reduce' ? 3 : 2 + below(2);
    return Array.from({ length: random() < 0.97 ? right : below(9) }, () => rule(depth - 1));
  };
  const growing = (depth: number): Json => {
    const twice = pick<Json>([
      { cat: [{ var: 'accumulator' }, { var: 'accumulator' }] },
      { merge: [{ var: 'accumulator' }, { var: 'accumulator' }] },
      { '*': [{ var: 'accumulator' }, { var: 'accumulator' }] },
      [{ var: 'accumulator' }, { var: 'accumulator' }],
      { map: [{ var: 'accumulator' }, { var: 'accumulator' }] },
    ]);
    return {
      reduce: [Array.from({ length: below(40) }, () => 1), random() < 0.8 ? twice : rule(depth - 1), pick(literals)()],
    };
  };
  const nested = (depth: number): Json => {
    const list = { var: pick(['list', 'long', '']) };
    return {
      [pick(['map', 'filter', 'some', 'all', 'none'])]: [list, random() < 0.5 ? nested0(depth - 1) : rule(depth - 1)],
    };
  };
  const nested0 = (depth: number): Json => (depth > 0 ? nested(depth) : { var: 'long' });
  let left = 800; // more than a rule may have
  const rule = (depth: number): Json => {
    const chance = random();
    if (--left < 0 || depth <= 0 || chance < 0.1) return random() < 0.5 ? pick(literals)() : variable();
    if (chance < 0.13) return growing(depth);
    if (chance < 0.16) return nested(depth);
    if (chance < 0.162) return { [pick(refused)]: args(depth, '') };
    if (chance < 0.164) return JSON.parse(`{"__proto__":${JSON.stringify(args(depth, ''))}}`);
    if (chance < 0.166) return { [pick(allowed)]: args(depth, ''), [pick(allowed)]: args(depth, '') };
    if (chance < 0.2)
      return { 'add-duration': [rule(depth - 1), { [pick(['days', 'months', 'years'])]: pick([1, 1e9, 0.5, -1e15]) }] };
    const operator = pick(allowed);
    return operator === 'var' ? variable() : { [operator]: args(depth, operator) };
  };
  return rule(random() < 0.02 ? 40 : 1 + below(6));
}
