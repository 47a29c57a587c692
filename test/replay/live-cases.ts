import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { DefaultLogger, NativeConnection, Runtime, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { postUntilTaken } from '#api/temporal/post-until-taken.ts';
import { compile } from '#engine/compile/compile.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import { stepOf } from '#engine/kernel/state.ts';
import { advance, created } from '#engine/run/advance.ts';
import { snapshotOf } from '#engine/run/snapshot.ts';
import { bundleWorkflows } from '#worker/bundle-workflows.ts';
import { CASE_WORKFLOW, type CaseInput, current, move, type Posted } from '#workflows/contract.ts';
import { plainActivities } from './plain-activities.ts';
import type { Act, RecordedCase } from './recorded-cases.ts';
import type { RecordedHistory, RecordedPlans } from './recorded-histories.ts';
import { scrubbed } from './scrubbed.ts';

type Activities = ReturnType<typeof plainActivities>;

/** Cases that really run, on a Temporal server, with activities that touch nothing; each leaves its history. */
export class LiveCases {
  readonly #plans: RecordedPlans;
  readonly #client: Client;
  readonly #native: NativeConnection;
  readonly #workflowBundle: WorkflowBundleWithSourceMap;

  private constructor(
    plans: RecordedPlans,
    client: Client,
    native: NativeConnection,
    bundle: WorkflowBundleWithSourceMap,
  ) {
    this.#plans = plans;
    this.#client = client;
    this.#native = native;
    this.#workflowBundle = bundle;
  }

  static async on(address: string, plans: RecordedPlans): Promise<LiveCases> {
    const logger = new DefaultLogger('ERROR');
    Runtime.install({ logger });
    const [connection, native, bundle] = await Promise.all([
      Connection.connect({ address }),
      NativeConnection.connect({ address }),
      bundleWorkflows({ logger }),
    ]);
    return new LiveCases(plans, new Client({ connection, dataConverter: plans.converter }), native, bundle);
  }

  async close(): Promise<void> {
    await this.#client.connection.close();
    await this.#native.close();
  }

  /** Runs one to its end. `around` may put something between the workflow and its activities. */
  async historyOf(
    { name, definition, application, acts, carriedOn }: RecordedCase,
    around: (activities: Activities) => Activities = (activities) => activities,
  ): Promise<RecordedHistory> {
    const { plan, procedure } = compile(definition);
    if (!plan || !procedure) throw new Error(`${name} does not compile`);
    const taskQueue = randomUUID();
    const worker = await Worker.create({
      connection: this.#native,
      taskQueue,
      workflowBundle: this.#workflowBundle,
      activities: around(plainActivities(procedure as never)),
      dataConverter: this.#plans.converter,
    });
    return worker.runUntil(async () => {
      const input = inputOf(name, application);
      const args: [Plan, CaseInput] = [plan, carriedOn ? { ...input, carried: longAgo(plan, input) } : input];
      const handle = await this.#client.workflow.start(CASE_WORKFLOW, { workflowId: name, taskQueue, args });
      for (const act of acts) {
        if ('version' in act) {
          await handle.executeUpdate(move, { args: [planOf(name, act.version), { by: operator }] });
          continue;
        }
        const event = await eventOf(act, async () => snapshotOf(await handle.query(current)));
        await postUntilTaken(this.#client, name, event, randomUUID());
      }
      await handle.result();
      const { events } = JSON.parse(historyToJSON(await handle.fetchHistory())) as { events: readonly unknown[] };
      return { workflowId: name, events: scrubbed(events) as RecordedHistory['events'] };
    });
  }
}

const operator = { person: 'operator', role: 'operator' };

function planOf(name: string, definition: JsonObject): Plan {
  const { plan, findings } = compile(definition);
  if (!plan) throw new Error(`${name} does not compile: ${findings[0]?.message}`);
  return plan;
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
async function eventOf(
  act: Exclude<Act, { version: JsonObject }>,
  look: () => Promise<ReturnType<typeof snapshotOf>>,
): Promise<Posted> {
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
