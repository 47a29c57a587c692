import { evaluate } from '#engine/rules/evaluate.ts';
import { hostileRule, seeded } from '#engine/rules/random-rule.ts';

const RUNS = Number(process.env['RUNS'] ?? 100_000);
const CANARY = 'the canary sings';
/** A rule may take so long at most. */
const BUDGET_MS = 50;

const fiveClauses = {
  and: [
    { '>=': [{ var: 'age' }, 18] },
    { '<': [{ var: 'income' }, 4000] },
    { in: [{ var: 'residence' }, ['LU', 'BE', 'FR', 'DE']] },
    { '!': { var: 'owner' } },
    { '>': [{ var: 'members' }, 1] },
  ],
};
const applicant = { age: 36, income: 2900, residence: 'LU', owner: false, members: 4 };

/** How many rules of five clauses a second, and what becomes of rules that mean harm. */
export function benchRules(): void {
  console.log('\nRules');
  const begun = performance.now();
  let count = 0;
  for (; count % 1_000 !== 0 || performance.now() - begun < 1_000; count++) evaluate(fiveClauses, applicant);
  const rate = (count / (performance.now() - begun)) * 1_000;
  console.log(`  a rule of five clauses: ${Math.round(rate).toLocaleString('en')} a second`);

  const facts = Object.assign(Object.create({ secret: CANARY, a: CANARY }), { b: { c: { d: 1 } }, list: [1, 2, 3] });
  const random = seeded(20261130);
  let [escaped, slow, slowest] = [0, 0, 0];
  for (let run = 0; run < RUNS; run++) {
    const rule = hostileRule(random);
    const start = performance.now();
    const evaluated = evaluate(rule, facts);
    let took = performance.now() - start;
    for (let again = 0; again < 3 && took > BUDGET_MS; again++)
      took = Math.min(
        took,
        timeOf(() => evaluate(rule, facts)),
      );
    slowest = Math.max(slowest, took);
    if (took > BUDGET_MS) slow++;
    if (JSON.stringify(evaluated).includes(CANARY)) escaped++;
  }
  const of = RUNS.toLocaleString('en');
  console.log(
    `  ${of} hostile rules: ${escaped} escaped, ${slow} over ${BUDGET_MS} ms, the slowest ${slowest.toFixed(1)} ms`,
  );
}

/** A busy machine slows any single run. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
