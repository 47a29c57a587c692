import { compile } from '#engine/compile/compile.ts';
import { flatten } from '#engine/compile/flatten.ts';
import { locate } from '#engine/compile/located.ts';
import { procedure as procedureSchema } from '#engine/language/procedure.ts';
import { advance } from '#engine/run/advance.ts';
import { RawCase } from '#engine/run/raw-case.ts';
import bare from './bare.json' with { type: 'json' };
import { timed } from './statistics.ts';

/** A thousand steps in a row, tasks and choices in turn. */
function thousandSteps(): object {
  const steps: Record<string, object> = { apply: { kind: 'submission', form: 'application', next: 's0' } };
  for (let i = 0; i < 998; i++) {
    const next = i < 997 ? `s${i + 1}` : 'over';
    steps[`s${i}`] =
      i % 2
        ? { kind: 'choose', next: [{ when: { '>': [{ var: 'application.members' }, i % 7] }, to: next }, { to: next }] }
        : {
            kind: 'task',
            role: 'officer',
            due: { after: { workingDays: 10 }, escalate: 'officer' },
            outcomes: { done: { label: 'Done' } },
            next,
          };
  }
  steps.over = { kind: 'end', result: 'granted' };
  const { letters: _letters, messages: _messages, ...rest } = bare;
  return { ...rest, procedure: 'thousand', steps };
}

const shown = (title: string, { p50, p99 }: { p50: number; p99: number }): void =>
  console.log(`  ${title.padEnd(52)} p50 ${(p50 / 1_000).toFixed(3)} ms   p99 ${(p99 / 1_000).toFixed(3)} ms`);

/** What the pure engine costs: compiling, and one event of a long procedure. */
export function benchEngine(): void {
  console.log('\nThe engine alone');
  const definition = thousandSteps();
  const { plan, procedure, findings } = compile(definition);
  if (!plan || !procedure) throw new Error(`the long procedure has errors: ${JSON.stringify(findings.slice(0, 3))}`);
  const { calendar } = plan;
  shown(
    'compile, 1,000 steps, from its JSON to its plan',
    timed(40, () => flatten(procedureSchema.parse(definition), locate(procedure), calendar)),
  );
  shown(
    'compile, 1,000 steps, and all checks',
    timed(10, () => compile(definition)),
  );
  console.log(`  ${'plan of 1,000 steps'.padEnd(52)} ${(JSON.stringify(plan).length / 1_024).toFixed(0)} KiB`);
  const raw = new RawCase(procedure).start({ application: { members: 3, income: '2000.00' } });
  const [task = ''] = raw.holds('task');
  const completed = { type: 'task-completed', at: raw.now + 1, task, outcome: 'done' } as const;
  shown(
    'advance, one event, 1,000 steps',
    timed(4_000, () => advance(plan, raw.state, completed)),
  );
}
