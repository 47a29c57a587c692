import {
  ApplicationFailure,
  allHandlersFinished,
  condition,
  continueAsNew,
  currentUpdateInfo,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { CaseEvent } from '#engine/kernel/event.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import { type CaseState, type Ended, isClosed, nextDeadline } from '#engine/kernel/state.ts';
import { accepts } from '#engine/run/accepts.ts';
import { advance, created } from '#engine/run/advance.ts';
import { factsOf } from '#engine/run/facts.ts';
import { snapshotOf } from '#engine/run/snapshot.ts';
import { Alarm } from './alarm.ts';
import { type CaseInput, current, type Posted, post, type Unstamped } from './contract.ts';
import { Performer } from './perform.ts';
import { Recorder } from './recorder.ts';

/** A server forgets answered updates when a run is continued as new; this many are remembered here. */
const REMEMBERED = 100;

/**
 * One case, for life: an event comes in, the engine says what becomes of it, the effects go out.
 *
 * Events from outside are taken one at a time, each at rest: with no near work under way and all that happened written
 * down. Near work and records are done before Temporal keeps them, so after a crash they are done again; taken one at a
 * time they come to the same, and a task that somebody already sees is there again before it is acted on.
 */
export async function caseWorkflow(plan: Plan, input: CaseInput): Promise<Ended> {
  const { filing, file, by, carried } = input;
  const { procedure, version } = plan;
  const caseId = workflowInfo().workflowId;
  let state: CaseState = carried?.state ?? created;
  const handled = new Set(carried?.handled);
  const waiting: Unstamped<CaseEvent>[] = [];
  const performer = new Performer({ near: happen, far: takeIn, rested });
  const recorder = new Recorder(carried?.recorded ?? 0, carried?.unrecorded ?? [], {
    stateNow: () => ({ caseId, at: state.now, procedure, version, filing, snapshot: snapshotOf(state) }),
    resting: () => performer.resting,
    recorded: takeNext,
  });
  const alarm = new Alarm(() => takeIn({ type: 'deadline-passed' }));

  function rested(): void {
    recorder.flush();
    alarm.set(nextDeadline(state));
    takeNext();
  }

  const atRest = (): boolean => performer.resting && recorder.idle;

  function takeIn(event: Unstamped<CaseEvent>): void {
    waiting.push(event);
    recorder.flush();
    takeNext();
  }

  function takeNext(): void {
    for (let event = atRest() ? waiting.shift() : undefined; event; event = atRest() ? waiting.shift() : undefined)
      happen(event);
  }

  function happen(event: Unstamped<CaseEvent>): void {
    const happened = stamped(event);
    const advanced = advance(plan, state, happened);
    state = advanced.state;
    recorder.hear(happened);
    for (const effect of advanced.effects) {
      if (effect.do === 'start-activity') {
        const facts = factsOf(plan, state, effect.activity);
        const key = `${caseId}/${effect.activity}`;
        performer.start(effect, { key, caseId, procedure, version, input: effect.input, facts });
      } else if (effect.do === 'cancel-activity') performer.cancel(effect.activity);
      else recorder.add(effect);
    }
    if (performer.resting) {
      recorder.flush();
      alarm.set(nextDeadline(state));
    } // else once the near work is done
  }

  const refuse = (event: Posted): void => {
    if (handled.has(currentUpdateInfo()?.id ?? '')) return;
    const problem = accepts(plan, state, stamped(event));
    if (problem) throw ApplicationFailure.nonRetryable(problem.code, problem.code, problem);
  };

  async function take(event: Posted): Promise<void> {
    const id = currentUpdateInfo()?.id ?? '';
    let looked = false;
    const turn = (): boolean => {
      const first = !looked; // everything that came with it goes first: it may have been taken before a crash
      looked = true;
      return !first && atRest() && waiting.length === 0;
    };
    while (!turn()) await condition(turn);
    if (!handled.has(id)) {
      refuse(event);
      handled.add(id);
      happen(event);
    }
    await condition(atRest); // whoever posted reads their own write
  }

  // Before any handler: an update that came with the start is heard as soon as there is one.
  if (carried) alarm.set(nextDeadline(state));
  else happen({ type: 'case-started', filing, file, by });

  setHandler(current, () => state);
  setHandler(post, take, { validator: (event) => (atRest() ? refuse(event) : undefined) });

  const drained = (): boolean => performer.idle && recorder.idle && waiting.length === 0 && allHandlersFinished();
  const over = (): boolean => drained() && (isClosed(state) || workflowInfo().continueAsNewSuggested);
  while (!over()) await condition(over); // asked again: between `condition` and here, a timer may have started something
  if (isClosed(state) && state.ended) return state.ended;
  return continueAsNew<typeof caseWorkflow>(plan, {
    ...input,
    carried: {
      state,
      recorded: recorder.sequence,
      unrecorded: recorder.unrecorded,
      handled: [...handled].slice(-REMEMBERED),
    },
  });
}

const stamped = (event: Unstamped<CaseEvent>): CaseEvent => ({ ...event, at: Date.now() }) as CaseEvent;
