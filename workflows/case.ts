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
import {
  type CaseInput,
  current,
  type MoveAnswer,
  type MoveOrder,
  move,
  type Posted,
  post,
  type Unstamped,
} from './contract.ts';
import { decideMove } from './decide-move.ts';
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
export async function caseWorkflow(begunOn: Plan, input: CaseInput): Promise<Ended> {
  const { filing, file, by, carried } = input;
  const caseId = workflowInfo().workflowId;
  let plan = begunOn;
  let state: CaseState = carried?.state ?? created;
  const handled = new Set(carried?.handled);
  const waiting: Unstamped<CaseEvent>[] = [];
  let moving = false;
  const performer = new Performer({ near: happen, far: takeIn, rested });
  const recorder = new Recorder(carried?.recorded ?? 0, carried?.unrecorded ?? [], {
    stateNow: () => ({ ...named(), at: state.now, filing, snapshot: snapshotOf(state) }),
    resting: () => performer.resting,
    recorded: takeNext,
  });
  const alarm = new Alarm(() => takeIn({ type: 'deadline-passed' }));

  const named = () => ({ caseId, procedure: plan.procedure, version: plan.version });

  function rested(): void {
    recorder.flush();
    alarm.set(nextDeadline(state));
    takeNext();
  }

  const atRest = (): boolean => performer.resting && recorder.idle && !moving;

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
        performer.start(effect, { key, ...named(), input: effect.input, facts });
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

  /** Whether it is its turn: everything that came with it goes first, which may have been taken before a crash. */
  const turnOfOne = (): (() => boolean) => {
    let looked = false;
    return () => {
      const first = !looked;
      looked = true;
      return !first && atRest() && waiting.length === 0;
    };
  };

  async function take(event: Posted): Promise<void> {
    const id = currentUpdateInfo()?.id ?? '';
    const turn = turnOfOne();
    while (!turn()) await condition(turn);
    if (!handled.has(id)) {
      refuse(event);
      handled.add(id);
      happen(event);
    }
    await condition(atRest); // whoever posted reads their own write
  }

  /** Nothing is taken while it is decided: what comes meanwhile is taken on the plan that then holds. */
  async function moveTo(next: Plan, { by, why, renamed }: MoveOrder): Promise<MoveAnswer> {
    const turn = turnOfOne();
    while (!turn()) await condition(turn);
    const [from, to] = [plan.version, next.version];
    if (from === to) return { moved: true };
    moving = true;
    const { sequence: records, unrecorded } = recorder;
    const at = Date.now();
    const versions = { procedure: plan.procedure, from, to, ...(renamed && { renamed }) };
    const decision = await decideMove({ caseId, ...versions, at, state, records, unrecorded });
    moving = false;
    if ('state' in decision) {
      plan = next;
      happen({
        type: 'case-moved',
        from,
        to,
        ...(why && { why }),
        ...(renamed && { renamed }),
        by,
        state: decision.state,
      });
    } else takeNext();
    await condition(atRest);
    return 'state' in decision ? { moved: true } : { moved: false, reason: decision.reason };
  }

  // Before any handler: an update that came with the start is heard as soon as there is one.
  if (carried) alarm.set(nextDeadline(state));
  else happen({ type: 'case-started', filing, file, by });

  setHandler(current, () => state);
  setHandler(move, moveTo);
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
