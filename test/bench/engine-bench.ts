import { globSync, readFileSync } from 'node:fs';
import { compile } from '#engine/compile/compile.ts';
import { flatten } from '#engine/compile/flatten.ts';
import { locate } from '#engine/compile/located.ts';
import { procedure as procedureSchema } from '#engine/language/procedure.ts';
import { advance } from '#engine/run/advance.ts';
import { RawCase } from '#engine/run/raw-case.ts';
import { hostileDefinitions } from '../hostile/hostile-definitions.ts';
import { measuredCheck } from '../hostile/measured-check.ts';
import { longProcedure } from './long-procedure/long-procedure.ts';
import { timed } from './statistics.ts';

const WIDTH = 54;
const shown = (title: string, { p50, p99 }: { p50: number; p99: number }): void =>
  console.log(`  ${title.padEnd(WIDTH)} p50 ${(p50 / 1_000).toFixed(3)} ms   p99 ${(p99 / 1_000).toFixed(3)} ms`);

/** What the pure engine costs: checking, compiling, and one event of a long procedure. */
export function benchEngine(): void {
  console.log('\nThe engine alone');
  benchChecks();
  const definition = longProcedure(1_000, 1);
  const { plan, procedure, findings } = compile(definition);
  if (!plan || !procedure) throw new Error(`the long procedure has errors: ${JSON.stringify(findings.slice(0, 3))}`);
  const { calendar } = plan;
  shown(
    '1,000 steps, from its JSON to its plan',
    timed(20, () => flatten(procedureSchema.parse(definition), locate(procedure), calendar)),
  );
  shown(
    '1,000 steps, all checks and the plan',
    timed(8, () => compile(definition)),
  );
  console.log(`  ${'definition and plan of 1,000 steps'.padEnd(WIDTH)} ${kib(definition)}, ${kib(plan)}`);
  const raw = new RawCase(procedure).start({ chapter1: { persons: 3, income: '2000.00', since: '2020-01-01' } });
  raw.succeed('chapter1-assess', { rules: {}, tables: {}, values: {} });
  const [task = ''] = raw.holds('task');
  const completed = { type: 'task-completed', at: raw.now + 1, task, outcome: 'incomplete' } as const;
  shown(
    'advance, one event, 1,000 steps',
    timed(4_000, () => advance(plan, raw.state, completed)),
  );
}

/** Every procedure that is shipped, and every definition that means harm, with the memory that it takes. */
function benchChecks(): void {
  for (const file of globSync('definitions/procedures/*/*.json').toSorted()) {
    const definition = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    shown(
      `check ${file.split('/').slice(-2).join('/')}`,
      timed(8, () => compile(definition)),
    );
  }
  for (const name of Object.keys(hostileDefinitions)) {
    const { milliseconds, megabytes, codes } = measuredCheck(name);
    console.log(`  ${`refuse ${name}`.padEnd(WIDTH)} ${milliseconds} ms   ${megabytes} MB   ${codes.join(', ')}`);
  }
}

const kib = (value: unknown): string => `${(JSON.stringify(value).length / 1_024).toFixed(0)} KiB`;
