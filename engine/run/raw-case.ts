import { calendars } from '../compile/calendars.ts';
import { flatten } from '../compile/flatten.ts';
import { locate } from '../compile/located.ts';
import type { Effect, Entry } from '../kernel/effect.ts';
import type { CaseEvent } from '../kernel/event.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Plan } from '../kernel/plan.ts';
import { type CaseState, type Hold, heldBy, holdId, nextDeadline, pathOf, stepOf } from '../kernel/state.ts';
import type { Procedure } from '../language/procedure.ts';
import { advance, created } from './advance.ts';

type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;
export type NewEvent = Unstamped<CaseEvent>;

const DAY = 86_400_000;
const MONDAY = Date.UTC(2026, 10, 30, 9);

/** The plan of a scope alone, without the checks: for tests of the engine, which must bear any plan. */
export function planOf(scope: object): Plan {
  const procedure = { procedure: 'p', version: 1, languages: ['en'], calendar: 'lu', data: {}, ...scope };
  const { lu } = calendars;
  if (!lu) throw new Error('the calendar lu is missing');
  return flatten(procedure as unknown as Procedure, locate(procedure as unknown as Procedure), lu);
}

/** A case whose activities stay under way until a test answers them. */
export class RawCase {
  readonly plan: Plan;
  readonly log: CaseEvent[] = [];
  readonly effects: Effect[] = [];
  state: CaseState = created;
  now = MONDAY;

  constructor(scope: object) {
    this.plan = planOf(scope);
  }

  start(file: JsonObject = {}): this {
    const filing = { id: 'c', reference: 'R', channel: 'online', language: 'en', applicant: 'ann' };
    return this.post({ type: 'case-started', filing, file });
  }

  post(event: NewEvent): this {
    const stamped = { ...event, at: this.now } as CaseEvent;
    const { state, effects } = advance(this.plan, this.state, stamped);
    this.log.push(stamped);
    this.effects.push(...effects);
    this.state = state;
    return this;
  }

  send(name: string, body: Json = null, match?: Json): this {
    return this.post({ type: 'message', name, body, ...(match !== undefined && { match }) });
  }

  /** Completes the oldest open task of that step. */
  complete(step: string, outcome = 'done', values: JsonObject = {}, person = 'bob'): this {
    const task = this.holds('task', step)[0] ?? step;
    return this.post({ type: 'task-completed', task, outcome, values, by: { person, role: 'officer' } });
  }

  succeed(step: string, result: Json = null): this {
    return this.post({ type: 'activity-succeeded', activity: this.holds('activity', step)[0] ?? step, result });
  }

  fail(step: string, code = 'broken'): this {
    const activity = this.holds('activity', step)[0] ?? step;
    return this.post({ type: 'activity-failed', activity, problem: { code, at: step } });
  }

  /** Lets time pass, stopping at every deadline on the way. */
  pass(days: number): this {
    const until = this.now + days * DAY;
    for (let next = nextDeadline(this.state); next !== undefined && next <= until; next = nextDeadline(this.state)) {
      this.now = next;
      this.post({ type: 'deadline-passed' });
    }
    this.now = until;
    return this;
  }

  /** Ids of what is held now, by type and step. */
  holds(type: Hold['type'], step?: string): string[] {
    return Object.entries(this.state.visits).flatMap(([visit, { path, holds }]) =>
      step !== undefined && stepOf(path) !== step
        ? []
        : Object.entries(holds).flatMap(([key, hold]) => (hold.type === type ? [holdId(visit, key)] : [])),
    );
  }

  entries = (): Entry[] => this.effects.flatMap((effect) => (effect.do === 'record' ? effect.entries : []));

  /** The steps with an open task. */
  tasks = (): string[] => this.holds('task').map((id) => stepOf(pathOf(heldBy(id).visit)));

  /** The steps entered so far, in order, without the scopes around them. */
  trail = (): string[] =>
    this.entries().flatMap((entry) => {
      const path = entry.what === 'entered' ? pathOf(entry.visit) : '';
      return path && this.plan.nodes[path]?.kind !== 'scope' ? [stepOf(path)] : [];
    });
}
