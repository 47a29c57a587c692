import { renameSteps } from '../compare/rename-steps.ts';
import { locate } from '../compile/located.ts';
import type { Effect, Entry } from '../kernel/effect.ts';
import type { CaseEvent, Renamed } from '../kernel/event.ts';
import type { ClockRule } from '../kernel/plan.ts';
import { type CaseState, stepOf, type Visit } from '../kernel/state.ts';
import type { Version } from './version.ts';

/** Says in the names of another version what is said in those of a case's own. What people entered is left alone. */
export class Renaming {
  readonly renamed: Renamed;
  readonly #paths: readonly (readonly [string, string])[];

  constructor(renamed: Renamed) {
    this.renamed = renamed;
    this.#paths = Object.entries(renamed).toSorted(([a], [b]) => b.length - a.length); // what is inside comes first
  }

  /** A path, with what is behind it in the name of a visit or of what a visit holds. */
  name(text: string): string {
    for (const [before, now] of this.#paths)
      if (text.startsWith(before) && /^(?:[/#!]|$)/.test(text.slice(before.length)))
        return now + text.slice(before.length);
    return text;
  }

  version(version: Version): Version {
    if (this.#paths.length === 0) return version;
    const procedure = renameSteps(version.procedure, this.renamed);
    const clocks = Object.entries(version.plan.clocks).map(([name, rule]) => [name, this.#clock(rule)]);
    return { procedure, plan: { ...version.plan, clocks: Object.fromEntries(clocks) }, scopes: locate(procedure) };
  }

  #clock({ starts, stops, to, ...rule }: ClockRule): ClockRule {
    return {
      ...rule,
      starts: this.name(starts),
      ...(stops !== undefined && { stops: this.name(stops) }),
      ...(to !== undefined && { to: this.name(to) }),
    };
  }

  state(state: CaseState): CaseState {
    if (this.#paths.length === 0) return state;
    const ids = new Map(this.#paths.map(([before, now]) => [stepOf(before), stepOf(now)]));
    return {
      ...state,
      ...(state.milestone !== undefined && { milestone: this.name(state.milestone) }),
      steps: Object.fromEntries(Object.entries(state.steps).map(([id, left]) => [ids.get(id) ?? id, left])),
      visited: this.#keys(state.visited),
      visits: Object.fromEntries(
        Object.entries(state.visits).map(([id, visit]) => [this.name(id), this.#visit(visit)]),
      ),
      ...(state.halted && {
        halted: { ...state.halted, events: state.halted.events.map((event) => this.event(event)) },
      }),
    };
  }

  #visit(visit: Visit): Visit {
    return {
      ...visit,
      path: this.name(visit.path),
      ...(visit.parent !== undefined && { parent: this.name(visit.parent) }),
      holds: this.#within(visit.holds),
    };
  }

  event(event: CaseEvent): CaseEvent {
    if (this.#paths.length === 0) return event;
    if (event.type === 'case-moved') return { ...event, state: this.state(event.state) };
    if ('task' in event) return { ...event, task: this.name(event.task) };
    if ('activity' in event) return { ...event, activity: this.name(event.activity) };
    if ('match' in event && event.match !== undefined) return { ...event, match: this.#within(event.match) };
    return event;
  }

  entry<Line extends Entry>(entry: Line): Line {
    const said: Entry = entry;
    if ('visit' in said) return { ...entry, visit: this.name(said.visit) };
    if ('task' in said) return { ...entry, task: this.name(said.task) };
    return 'activity' in said ? { ...entry, activity: this.name(said.activity) } : entry;
  }

  effects = (effects: readonly Effect[]): readonly Effect[] =>
    this.#paths.length === 0 ? effects : this.#within(effects);

  /** Names that stand for themselves, at any depth. */
  #within<Value>(value: Value): Value {
    if (typeof value === 'string') return this.name(value) as Value;
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map((one: unknown) => this.#within(one)) as Value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#within(one)])) as Value;
  }

  #keys<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [this.name(key), value]));
  }
}

/** What came to a case, in the names of the version on which it is now, whatever they were when it came. */
export const inNamesOfNow = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  renamedSince(
    events,
    (event) => (event.type === 'case-moved' ? event.renamed : undefined),
    (event, renaming) => renaming.event(event),
  );

/** The same of what is told of a case. */
export const toldInNamesOfNow = <Line extends { readonly entry: Entry }>(lines: readonly Line[]): readonly Line[] =>
  renamedSince(
    lines,
    ({ entry }) => (entry.what === 'moved' ? entry.renamed : undefined),
    (line, renaming) => ({ ...line, entry: renaming.entry(line.entry) }),
  );

/** Each in the names of the last, when some of them rename what is before them. */
function renamedSince<One>(
  all: readonly One[],
  renamedBy: (one: One) => Renamed | undefined,
  rename: (one: One, renaming: Renaming) => One,
): readonly One[] {
  let named: One[] = [];
  for (const one of all) {
    const renamed = renamedBy(one);
    if (renamed) {
      const renaming = new Renaming(renamed);
      named = named.map((earlier) => rename(earlier, renaming));
    }
    named.push(one);
  }
  return named;
}
