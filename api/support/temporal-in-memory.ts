import { ServiceError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import type { CaseEvent } from '#engine/kernel/event.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import { heldBy, isClosed, pathOf } from '#engine/kernel/state.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { accepts } from '#engine/run/accepts.ts';
import { snapshotOf } from '#engine/run/snapshot.ts';
import { Simulation } from '#engine/simulate/simulation.ts';
import { opaqueId } from '#store/columns/opaque-id.ts';
import { saveDocument } from '#store/documents/save-document.ts';
import { recordHandOff } from '#store/hand-offs/record-hand-off.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import type { Store } from '#store/open-store.ts';
import { recordProgress } from '#store/progress/record-progress.ts';
import { type ActivityRequest, type CaseInput, type Posted, SEND_AGAIN_WORKFLOW } from '#workflows/contract.ts';
import type { TemporalClient } from '../deps.ts';
import { onePage } from './one-page.ts';

interface Running {
  readonly input: CaseInput;
  readonly simulation: Simulation;
  readonly handled: Set<string>;
  recorded: number;
  told: number;
  heard: number;
  performed: number;
  /** What is being posted: one after the other. */
  busy: Promise<unknown>;
}

/** In place of a Temporal server and its workers: the real engine on each case, its books kept in the real store. */
export class TemporalInMemory {
  readonly cases = new Map<string, Running>();
  /** Every call of the client that changes something, in order. */
  readonly calls: { readonly call: 'start' | 'post'; readonly caseId: string; readonly id: string }[] = [];
  /** The messages that are handed over without their cases. */
  readonly sentAgain = new Set<string>();
  /** As when the server cannot be reached. */
  away = false;
  /** The next work of this step fails for good. */
  failing: string | undefined;
  readonly #store: Store;
  readonly #procedure: Procedure;
  readonly #now: () => number;

  constructor(store: Store, procedure: Procedure, now: () => number = Date.now) {
    this.#store = store;
    this.#procedure = procedure;
    this.#now = now;
  }

  get client(): TemporalClient {
    const reach = async <T>(act: () => Promise<T>): Promise<T> => {
      if (this.away) throw new ServiceError('14 UNAVAILABLE');
      return act();
    };
    return {
      withDeadline: <T>(_deadline: number | Date, act: () => Promise<T>) => act(),
      workflowService: { getSystemInfo: () => reach(async () => ({})) },
      workflow: {
        start: (type: string, { workflowId, args }: { workflowId: string; args: unknown[] }) =>
          reach(async () => {
            if (type === SEND_AGAIN_WORKFLOW) this.sentAgain.add(String((args[0] as ActivityRequest).input.message));
            else await this.#start(workflowId, ...(args as [Plan, CaseInput]));
          }),
        getHandle: (caseId: string) => ({
          executeUpdate: (_update: unknown, { args, updateId }: { args: [Posted]; updateId: string }) =>
            reach(() => this.#post(caseId, args[0], updateId)),
        }),
      },
    } as unknown as TemporalClient;
  }

  async #start(caseId: string, plan: Plan, input: CaseInput): Promise<void> {
    if (this.cases.has(caseId)) return;
    this.calls.push({ call: 'start', caseId, id: caseId });
    const simulation = new Simulation(this.#procedure, plan, this.#now());
    const busy = Promise.resolve();
    const running: Running = {
      input,
      simulation,
      handled: new Set(),
      recorded: 0,
      told: 0,
      heard: 0,
      performed: 0,
      busy,
    };
    this.cases.set(caseId, running);
    const { filing, file, by } = input;
    simulation.post({ type: 'case-started', filing, file, by });
    running.busy = this.#record(running);
    await running.busy;
  }

  #post(caseId: string, event: Posted, updateId: string): Promise<void> {
    const running = this.cases.get(caseId);
    if (!running || isClosed(running.simulation.state))
      throw new WorkflowNotFoundError('no such workflow', caseId, undefined);
    const done = running.busy.then(async () => {
      if (running.handled.has(updateId)) return;
      const { simulation } = running;
      const stamped = { ...event, at: this.#now() } as CaseEvent;
      const problem = accepts(simulation.plan, simulation.state, stamped);
      if (problem)
        throw new WorkflowUpdateFailedError('refused', ApplicationFailure.nonRetryable(problem.code, problem.code));
      this.calls.push({ call: 'post', caseId, id: updateId });
      running.handled.add(updateId);
      if (this.failing !== undefined) simulation.failAt(this.failing);
      this.failing = undefined;
      simulation.now = this.#now();
      simulation.post(event);
      await this.#record(running);
    });
    running.busy = done.catch(() => {});
    return done;
  }

  async #record(running: Running): Promise<void> {
    const { simulation, input } = running;
    const { procedure, version } = simulation.plan;
    const { filing } = input;
    const caseId = filing.id;
    for (const { name, input: asked, activity } of simulation.performed.slice(running.performed)) {
      const key = `${caseId}/${activity}`;
      const at = this.#now();
      if (name === 'send-message' && asked.to === 'applicant')
        await queueMessage(this.#store.db, {
          key,
          caseId,
          recipient: filing.applicant,
          address: null,
          role: 'applicant',
          channel: 'portal',
          language: filing.language,
          subject: String(asked.message),
          body: String(asked.message),
          state: 'outbox',
          at,
        });
      if (name === 'issue-document')
        await saveDocument(this.#store.db, {
          id: opaqueId(key),
          caseId,
          name: `${String(asked.letter)}.pdf`,
          type: 'application/pdf',
          bytes: await onePage(key),
          kind: 'issued',
          at,
          letter: String(asked.letter),
        });
      if (name === 'hand-off-case')
        await recordHandOff(this.#store.db, {
          key,
          caseId,
          path: pathOf(heldBy(activity).visit),
          partner: String(asked.to),
          event: {},
          at,
        });
    }
    running.performed = simulation.performed.length;
    const lines = simulation.effects
      .slice(running.told)
      .flatMap((effect) =>
        effect.do === 'record'
          ? effect.entries.map((entry) => ({ at: effect.at, entry, ...(effect.by && { by: effect.by }) }))
          : [],
      );
    running.told = simulation.effects.length;
    const events = simulation.events.slice(running.heard);
    running.heard = simulation.events.length;
    const snapshot = snapshotOf(simulation.state);
    const sequence = running.recorded++;
    await recordProgress(this.#store.db, {
      caseId,
      sequence,
      at: this.#now(),
      procedure,
      version,
      filing,
      snapshot,
      lines,
      events,
    });
  }
}
