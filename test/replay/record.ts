import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { compile } from '#engine/compile/compile.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import { stepOf } from '#engine/kernel/state.ts';
import { advance, created } from '#engine/run/advance.ts';
import { snapshotOf } from '#engine/run/snapshot.ts';
import { startTemporal } from '#test/support/start-temporal.ts';
import { CASE_WORKFLOW, type CaseInput, current, type Posted, post } from '#workflows/contract.ts';
import { plainActivities } from './plain-activities.ts';
import { type Act, type RecordedCase, recordedCases } from './recorded-cases.ts';
import { type RecordedHistory, RecordedPlans, writeHistory } from './recorded-histories.ts';
import { scrubbed } from './scrubbed.ts';

// Records the histories anew: node test/replay/record.ts. What is released stays: a changed meaning is a branch of its
// own in workflows/versions.ts and one more history, never another history under the same name.
const logger = new DefaultLogger('ERROR');
Runtime.install({ logger });
const plans = new RecordedPlans();
const temporal = await startTemporal();
const connection = await Connection.connect({ address: temporal.address });
const native = await NativeConnection.connect({ address: temporal.address });
const client = new Client({ connection, dataConverter: plans.converter });
const workflowsPath = fileURLToPath(new URL('../../workflows/index.ts', import.meta.url));
const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger });
for (const recorded of recordedCases) await record(recorded);
plans.write();
await connection.close();
await native.close();
await temporal.stop();
process.exit(0);

async function record({ name, definition, application, acts, carriedOn }: RecordedCase): Promise<void> {
  const { plan, procedure } = compile(definition);
  if (!plan || !procedure) throw new Error(`${name} does not compile`);
  const taskQueue = randomUUID();
  const activities = plainActivities(procedure as never);
  const worker = await Worker.create({
    connection: native,
    taskQueue,
    workflowBundle,
    activities,
    dataConverter: plans.converter,
  });
  await worker.runUntil(async () => {
    const input = inputOf(name, application);
    const args: [Plan, CaseInput] = [plan, carriedOn ? { ...input, carried: longAgo(plan, input) } : input];
    const handle = await client.workflow.start(CASE_WORKFLOW, { workflowId: name, taskQueue, args });
    for (const act of acts) {
      const event = await eventOf(act, async () => snapshotOf(await handle.query(current)));
      await handle.executeUpdate(post, { args: [event] });
    }
    await handle.result();
    const { events } = JSON.parse(historyToJSON(await handle.fetchHistory())) as { events: readonly unknown[] };
    writeHistory(name, { workflowId: name, events: scrubbed(events) as RecordedHistory['events'] });
  });
}

function inputOf(name: string, application: RecordedCase['application']): CaseInput {
  const filing = { id: name, reference: name, channel: 'online', language: 'fr', applicant: 'citizen' };
  return { filing, file: { application }, by: { person: 'citizen', role: 'applicant' } };
}

/** What a run of years ago would hand on. */
function longAgo(plan: Plan, { filing, file, by }: CaseInput): NonNullable<CaseInput['carried']> {
  const at = Date.UTC(2020, 0, 2, 9);
  return {
    state: advance(plan, created, { type: 'case-started', at, filing, file, by }).state,
    recorded: 1,
    handled: [],
  };
}

/** What somebody does, once the case lets them. */
async function eventOf(act: Act, look: () => Promise<ReturnType<typeof snapshotOf>>): Promise<Posted> {
  if ('message' in act) {
    const { message, match, body = {} } = act;
    return { type: 'message', name: message, ...(match !== undefined && { match }), body };
  }
  for (let tries = 0; tries < 200; tries++) {
    const task = (await look()).tasks.find(({ path }) => stepOf(path) === act.task);
    if (task) {
      const by = { person: task.hold.role, role: task.hold.role };
      return { type: 'task-completed', task: task.id, outcome: act.outcome, values: act.values ?? {}, by };
    }
  }
  throw new Error(`the task ${act.task} never opened`);
}
