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

/** One case, for life: an event comes in, the engine says what becomes of it, the effects go out. Nothing here waits but the last lines. */
export async function caseWorkflow(plan: Plan, input: CaseInput): Promise<Ended> {
  const { filing, file, by, carried } = input;
  const { procedure, version } = plan;
  const caseId = workflowInfo().workflowId;
  let state: CaseState = carried?.state ?? created;
  const handled = new Set(carried?.handled);
  const performer = new Performer(happen, () => recorder.flush());
  const recorder = new Recorder(
    carried?.recorded ?? 0,
    () => ({ caseId, at: state.now, procedure, version, filing, snapshot: snapshotOf(state) }),
    () => performer.resting,
  );
  const alarm = new Alarm(() => happen({ type: 'deadline-passed' }));

  function happen(event: Unstamped<CaseEvent>): void {
    const advanced = advance(plan, state, stamped(event));
    state = advanced.state;
    for (const effect of advanced.effects) {
      if (effect.do === 'start-activity') {
        const facts = factsOf(plan, state, effect.activity);
        const key = `${caseId}/${effect.activity}`;
        performer.start(effect, { key, caseId, procedure, version, input: effect.input, facts });
      } else if (effect.do === 'cancel-activity') performer.cancel(effect.activity);
      else recorder.add(effect);
    }
    recorder.flush();
    if (performer.resting) alarm.set(nextDeadline(state)); // else the near work brings an event of its own
  }

  setHandler(current, () => state);
  setHandler(
    post,
    async (event) => {
      receive(event);
      await condition(() => recorder.idle); // whoever posted reads their own write
    },
    { validator: refuse },
  );

  /** Synchronous, so that a continue-as-new can never catch it half way. */
  function receive(event: Posted): void {
    const { id } = currentUpdateInfo() ?? {};
    if (id === undefined || handled.has(id)) return;
    handled.add(id);
    happen(event);
  }

  function refuse(event: Posted): void {
    if (handled.has(currentUpdateInfo()?.id ?? '')) return;
    const problem = accepts(plan, state, stamped(event));
    if (problem) throw ApplicationFailure.nonRetryable(problem.code, problem.code, problem);
  }

  if (carried) alarm.set(nextDeadline(state));
  else happen({ type: 'case-started', filing, file, by });

  const drained = (): boolean => performer.idle && recorder.idle && allHandlersFinished();
  const over = (): boolean => drained() && (isClosed(state) || workflowInfo().continueAsNewSuggested);
  while (!over()) await condition(over); // asked again: between `condition` and here, a timer may have started something
  if (isClosed(state) && state.ended) return state.ended;
  return continueAsNew<typeof caseWorkflow>(plan, {
    ...input,
    carried: { state, recorded: recorder.sequence, handled: [...handled].slice(-REMEMBERED) },
  });
}

const stamped = (event: Unstamped<CaseEvent>): CaseEvent => ({ ...event, at: Date.now() }) as CaseEvent;
