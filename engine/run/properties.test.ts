import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Effect } from '../kernel/effect.ts';
import type { CaseEvent } from '../kernel/event.ts';
import { type CaseState, type Hold, heldBy, isClosed } from '../kernel/state.ts';
import { advance, created } from './advance.ts';
import { MESSAGES, randomProcedure } from './random-procedure.ts';
import { type NewEvent, RawCase } from './raw-case.ts';

const runs = { numRuns: Number(process.env.RUNS ?? 300) };
const choices = fc.array(fc.nat(1000), { maxLength: 40, size: 'max' });
const DAY = 86_400_000;

/** Something that may happen next, or may have come too late. */
function pick(raw: RawCase, n: number, past: readonly string[]): NewEvent {
  const of = <T>(list: readonly T[]): T | undefined => list[n % Math.max(1, list.length)];
  const task = of(raw.holds('task'));
  const activity = of(raw.holds('activity'));
  const late = of(past);
  if (task && n % 2) return { type: 'task-completed', task, outcome: n % 3 ? 'done' : 'back' };
  if (task && n % 17 === 0) return { type: 'task-claimed', task, assignee: n % 34 ? 'bob' : null };
  if (activity && n % 3)
    return { type: 'activity-succeeded', activity, result: { computed: {}, rules: {}, tables: {} } };
  if (activity && n % 5) return { type: 'activity-failed', activity, problem: { code: 'broken', at: activity } };
  if (activity && n % 7) return { type: 'incident-repaired', activity, how: n % 4 ? 'retry' : 'skip' };
  if (n % 11 === 0 && late) return { type: 'task-completed', task: late, outcome: 'done' };
  if (n % 13 === 0 && late) return { type: 'activity-succeeded', activity: late, result: {} };
  return n % 4 ? { type: 'message', name: MESSAGES[n % 3] ?? 'm0' } : { type: 'deadline-passed' };
}

const freeze = <T>(value: T): T => {
  if (value !== null && typeof value === 'object') Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

/** Plays a random case, looking at it after each event. */
function play(look: (raw: RawCase, before: CaseState, event: CaseEvent) => void): void {
  fc.assert(
    fc.property(randomProcedure, choices, (procedure, choices) => {
      const raw = new RawCase(procedure);
      const past: string[] = [];
      const filing = { id: 'c', reference: 'R', channel: 'online', language: 'en', applicant: 'ann' };
      const post = (event: NewEvent): void => {
        const before = freeze(raw.state);
        raw.post(event);
        const happened = raw.log.at(-1);
        if (happened) look(raw, before, happened);
      };
      post({ type: 'case-started', filing, file: {} });
      for (const n of choices) {
        raw.now += (n % 3) * DAY;
        past.push(...raw.holds('task'), ...raw.holds('activity'));
        post(pick(raw, n, past));
      }
    }),
    runs,
  );
}

test('a state survives being written down, and the next one does not depend on it having stayed in memory', () => {
  play((raw, before, event) => {
    expect(JSON.parse(JSON.stringify(raw.state))).toEqual(raw.state);
    expect(advance(raw.plan, JSON.parse(JSON.stringify(before)) as CaseState, event).state).toEqual(raw.state);
  });
});

test('replaying the events gives the same state', () => {
  play((raw) => {
    if (raw.log.length % 10 === 0)
      expect(raw.log.reduce((state, event) => advance(raw.plan, state, event).state, created)).toEqual(raw.state);
  });
});

test('what the world has been told is open is exactly what is held', () => {
  let open = new Set<string>();
  play((raw, before, event) => {
    if (event.type === 'case-started') open = new Set();
    if (event.type === 'activity-succeeded' || event.type === 'activity-failed')
      if (holdBefore(before, event.activity)?.type === 'activity') open.delete(event.activity);
    for (const effect of raw.effects.splice(0)) tell(open, effect);
    const held = [...raw.holds('task'), ...raw.holds('activity')];
    const broken = Object.values(raw.state.visits)
      .flatMap(({ holds }) => Object.values(holds))
      .filter((hold) => hold.type === 'activity' && hold.incident);
    if (raw.state.halted || before.halted) return;
    expect(open.size + broken.length).toBe(held.length);
    for (const id of open) expect(held).toContain(id);
  });
});

function holdBefore(before: CaseState, id: string): Hold | undefined {
  const { visit, key } = heldBy(id);
  return before.visits[visit]?.holds[key];
}

function tell(open: Set<string>, effect: Effect): void {
  if (effect.do === 'open-task') open.add(effect.task);
  if (effect.do === 'close-task') expect(open.delete(effect.task)).toBe(true);
  if (effect.do === 'start-activity') {
    expect(open.has(effect.activity)).toBe(false);
    open.add(effect.activity);
  }
  if (effect.do === 'cancel-activity') expect(open.delete(effect.activity)).toBe(true);
}

test('an answer to a visit that is gone changes nothing', () => {
  play((raw, before, event) => {
    const id = 'task' in event ? event.task : 'activity' in event ? event.activity : undefined;
    if (id === undefined || raw.state.halted) return;
    if (holdBefore(before, id)) return;
    const without = advance(raw.plan, before, { type: 'deadline-passed', at: event.at });
    expect(raw.state).toEqual(without.state);
  });
});

test('every visit but the first, and but letters under way, is inside a visit', () => {
  play(({ state: { visits } }) => {
    for (const [id, { parent, path, holds }] of Object.entries(visits)) {
      const alone = path === 'p' || Object.values(holds).every(({ type }) => type === 'activity');
      expect(parent === undefined ? alone : parent in visits, id).toBe(true);
    }
  });
});

test('a withdrawal leaves nothing behind but letters under way', () => {
  play((raw) => {
    if (raw.state.halted || raw.state.ended) return;
    const { state } = advance(raw.plan, raw.state, { type: 'message', at: raw.now, name: 'withdraw' });
    if (state.halted) return;
    expect(state).toMatchObject({ ended: { outcome: 'withdrawn' }, inbox: [], status: 'withdrawn' });
    for (const { parent, holds } of Object.values(state.visits)) {
      expect(parent).toBeUndefined();
      for (const { type } of Object.values(holds)) expect(type).toBe('activity');
    }
    expect(isClosed(state)).toBe(Object.keys(state.visits).length === 0);
  });
});

test('a clock stands still exactly while somebody pauses it, and a pause never shortens it', () => {
  play((raw, before) => {
    const clock = raw.state.clocks.decision;
    if (!clock || clock.expired || clock.stoppedOn || raw.state.halted) return;
    const paused = raw.holds('pause').length > 0;
    expect(clock.dueAt === undefined).toBe(paused);
    const earlier = before.clocks.decision?.lastDay;
    if (earlier !== undefined && clock.lastDay !== undefined) expect(clock.lastDay >= earlier).toBe(true);
  });
});

// Not a property of the engine but of this test: it must reach the interesting places.
test('the random cases are not all trivial', () => {
  const seen = { events: 0, ended: 0, incidents: 0, most: 0, paused: 0 };
  play((raw) => {
    const visits = Object.values(raw.state.visits);
    const holds = visits.flatMap((visit) => Object.values(visit.holds));
    seen.events++;
    seen.ended += Number(raw.state.ended !== undefined);
    seen.incidents += Number(holds.some((hold) => hold.type === 'activity' && hold.incident));
    seen.paused += Number(holds.some(({ type }) => type === 'pause'));
    seen.most = Math.max(seen.most, visits.length);
  });
  expect(seen.most).toBeGreaterThan(15);
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
});
