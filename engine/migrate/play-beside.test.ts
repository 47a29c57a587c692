import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseEvent } from '../kernel/event.ts';
import type { Plan, PlanNode } from '../kernel/plan.ts';
import { type CaseState, type Hold, heldBy, holdId, isClosed, pathOf } from '../kernel/state.ts';
import { advance, created } from '../run/advance.ts';
import { MESSAGES, randomProcedure } from '../run/random-procedure.ts';
import { planOf } from '../run/raw-case.ts';
import { play, playBeside } from './play-beside.ts';

const runs = { numRuns: Number(process.env.RUNS ?? 200) };
const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 30, 9);
const filing = { id: 'c', reference: 'R', channel: 'online', language: 'en', applicant: 'ann' };
const begun: CaseEvent = { type: 'case-started', at: MONDAY, filing, file: {} };
const choices = fc.array(fc.nat(1000), { maxLength: 20, size: 'max' });

const held = ({ visits }: CaseState, type: Hold['type']): string[] =>
  Object.entries(visits).flatMap(([visit, { holds }]) =>
    Object.entries(holds).flatMap(([key, hold]) => (hold.type === type ? [holdId(visit, key)] : [])),
  );

/** Something that may happen next. */
function nextOf(state: CaseState, n: number): CaseEvent {
  const at = state.now + (n % 4) * DAY;
  const [tasks, activities] = [held(state, 'task'), held(state, 'activity')];
  const [task, activity] = [tasks[n % tasks.length], activities[n % activities.length]];
  if (task && n % 3) return { type: 'task-completed', at, task, outcome: n % 5 ? 'done' : 'back' };
  if (activity && n % 5)
    return { type: 'activity-succeeded', at, activity, result: { computed: {}, rules: {}, tables: {} } };
  return n % 2 ? { type: 'message', at, name: MESSAGES[n % 3] ?? 'm0' } : { type: 'deadline-passed', at };
}

/** What comes to a case on a plan, one thing for each choice, and what it then is. */
function lived(plan: Plan, from: CaseState, choices: readonly number[]) {
  const events: CaseEvent[] = [];
  let state = from;
  for (const n of choices) {
    const event = nextOf(state, n);
    events.push(event);
    state = advance(plan, state, event).state;
  }
  return { events, state };
}

/** A next version in which every step that the case has not come to yet is another one, or is done otherwise. */
function otherwiseAhead(plan: Plan, { visited }: CaseState): Plan {
  const changed = ([path, node]: [string, PlanNode]): [string, PlanNode] =>
    path in visited || node.kind === 'scope'
      ? [path, node]
      : [
          path,
          { ...node, kind: 'notify', milestone: true, exits: { '': node.exits[''] ?? {} }, config: { message: 'x' } },
        ];
  return { ...plan, version: 2, nodes: Object.fromEntries(Object.entries(plan.nodes).map(changed)) };
}

test('beside its own version a case is what it is', () => {
  fc.assert(
    fc.property(randomProcedure, choices, (procedure, choices) => {
      const plan = planOf(procedure);
      const { events, state } = lived(plan, play(plan, [begun]).state, choices);
      fc.pre(!state.halted);
      expect(playBeside(play(plan, [begun, ...events]), plan, state.now)).toEqual({ state });
    }),
    runs,
  );
});

test('moved, a case goes on and ends as one that was begun on the new version, when the change is only ahead of it', () => {
  let ended = 0;
  let otherwise = 0;
  fc.assert(
    fc.property(randomProcedure, choices, choices, (procedure, before, after) => {
      const old = planOf(procedure);
      const { events, state } = lived(old, play(old, [begun]).state, before);
      fc.pre(!state.halted && !isClosed(state));
      const next = otherwiseAhead(old, state);
      const moved = playBeside(play(old, [begun, ...events]), next, state.now);
      if (!('state' in moved)) throw new Error(JSON.stringify(moved));
      const onTheNew = lived(next, moved.state, after);
      const fromTheStart = play(next, [begun, ...events, ...onTheNew.events]).state;
      expect(onTheNew.state).toEqual(fromTheStart);
      ended += Number(isClosed(onTheNew.state));
      otherwise += Number(JSON.stringify(lived(old, state, after).state) !== JSON.stringify(onTheNew.state));
    }),
    runs,
  );
  expect(ended).toBeGreaterThan(0); // not a property of the engine, but of this test: it gets to the end
  expect(otherwise).toBeGreaterThan(0); // and to what has changed
});

test('a case never moves when the new version would have told somebody something else before', () => {
  fc.assert(
    fc.property(randomProcedure, choices, (procedure, choices) => {
      const old = planOf(procedure);
      const { events, state } = lived(old, play(old, [begun]).state, choices);
      const all = [begun, ...events];
      const told = started(old, all).find((path) => old.nodes[path]?.kind === 'notify');
      const node = told === undefined ? undefined : old.nodes[told];
      fc.pre(!state.halted && told !== undefined && node !== undefined);
      const nodes = { ...old.nodes, [told as string]: { ...(node as PlanNode), config: { message: 'another' } } };
      expect(playBeside(play(old, all), { ...old, nodes }, state.now)).toMatchObject({ path: told });
    }),
    runs,
  );
});

/** The steps, by path, whose work has begun. */
function started(plan: Plan, events: readonly CaseEvent[]): string[] {
  let state: CaseState = created;
  return events.flatMap((event) => {
    const advanced = advance(plan, state, event);
    state = advanced.state;
    return advanced.effects.flatMap((effect) =>
      effect.do === 'start-activity' ? [pathOf(heldBy(effect.activity).visit)] : [],
    );
  });
}
