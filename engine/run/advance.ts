import type { Effect } from '../kernel/effect.ts';
import type { CaseEvent } from '../kernel/event.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Plan } from '../kernel/plan.ts';
import { Halt, type Problem, problem } from '../kernel/problem.ts';
import type { CaseState } from '../kernel/state.ts';
import { mindClocks, mindPauses, startClocks } from './clocks.ts';
import { Draft } from './draft.ts';
import { effectsBetween } from './effects.ts';
import { grantLock } from './locks.ts';
import { deliverKept } from './messages.ts';
import { answer, apply } from './move.ts';
import { passDeadline, receive } from './receive.ts';

export interface Advanced {
  readonly state: CaseState;
  readonly effects: readonly Effect[];
}

/** A case before its first event. */
export const created: CaseState = {
  now: 0,
  filing: { id: '', reference: '', channel: '', language: '', applicant: '' },
  filedAt: 0,
  status: 'draft',
  file: {},
  steps: {},
  rules: {},
  tables: {},
  clocks: {},
  visited: {},
  visits: {},
  inbox: [],
};

const MOST_MOVES = 10_000;

/**
 * The whole engine: what a case becomes through one event, and what the world has to do about it.
 * Pure and synchronous. A fault of the definition never throws: the case halts on its last good state.
 */
export function advance(plan: Plan, state: CaseState, event: CaseEvent): Advanced {
  if (event.type === 'case-moved') return moved(event);
  if (state.halted) return event.type === 'case-resumed' ? resume(plan, state, event.file) : wait(state, event);
  const draft = new Draft(plan, state, Math.max(state.now, event.at), event.by);
  try {
    settle(draft); // deadlines that lie before this event pass before it is heard
    receive(draft, event);
    if (event.type === 'case-started') startClocks(draft, 'filed');
    settle(draft);
  } catch (error) {
    if (error instanceof Halt) return halt(state, event, error.problem);
    throw error;
  }
  const after = draft.state();
  const finished = event.type === 'activity-succeeded' || event.type === 'activity-failed' ? event.activity : undefined;
  return { state: after, effects: effectsBetween(state, after, draft.entries, event.by, finished) };
}

/** Runs until every token waits for the world. */
function settle(draft: Draft): void {
  let moves = 0;
  do {
    for (let next = draft.agenda.shift(); next; next = draft.agenda.shift()) {
      if (++moves > MOST_MOVES) throw new Halt(problem('case/endless-loop', next.visit));
      if (draft.visit(next.visit)) apply(draft, next.visit, answer(draft, next.visit, next.signal)); // else released since
    }
    mindPauses(draft);
    mindClocks(draft);
  } while (grantLock(draft) || passDeadline(draft) || deliverKept(draft));
}

/** What is held is held on: the host has nothing to begin and nothing to end. */
const moved = ({ at, by, from, to, why, renamed, state }: Extract<CaseEvent, { type: 'case-moved' }>): Advanced => ({
  state,
  effects: [
    {
      do: 'record',
      at,
      ...(by && { by }),
      entries: [{ what: 'moved', from, to, ...(why && { why }), ...(renamed && { renamed }) }],
    },
  ],
});

/** Stays on its last good state; this event and all later ones wait until someone resumes the case. */
const halt = (state: CaseState, event: CaseEvent, problem: Problem): Advanced => ({
  state: { ...state, halted: { problem, events: [event] } },
  effects: [{ do: 'record', at: event.at, entries: [{ what: 'halted', problem }] }],
});

const wait = (state: CaseState, event: CaseEvent): Advanced =>
  state.halted
    ? { state: { ...state, halted: { ...state.halted, events: [...state.halted.events, event] } }, effects: [] }
    : { state, effects: [] };

function resume(plan: Plan, { halted, ...state }: CaseState, file: JsonObject | undefined): Advanced {
  let now: Advanced = { state: { ...state, file: { ...state.file, ...file } }, effects: [] };
  for (const event of halted?.events ?? []) {
    const { state, effects } = advance(plan, now.state, event);
    now = { state, effects: [...now.effects, ...effects] };
  }
  return now;
}
