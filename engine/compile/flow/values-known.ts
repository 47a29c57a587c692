import type { Subject } from '../check.ts';
import { type LocatedScope, type LocatedStep, stepsOf } from '../located.ts';
import { once } from '../once.ts';
import { joined, type Levels, level, meet } from './level.ts';
import { placesOf } from './places.ts';
import { type ExitFlow, flowsOf } from './step-flow.ts';
import { afterTurns } from './turn.ts';

/** What is known when a step begins, and at the handlers of each scope, whenever they are heard. */
export interface Known {
  readonly at: ReadonlyMap<LocatedStep, Levels>;
  readonly inside: ReadonlyMap<LocatedScope, Levels>;
  /** By which steps each step was reached, with what was known on that way. */
  readonly from: ReadonlyMap<LocatedStep, ReadonlyMap<LocatedStep, Levels>>;
}

/**
 * The least that is known at every step, whatever way a case takes: the greatest fixpoint of what each step fills in,
 * over branches, loops, joins, items, stages, and over handlers, which may be heard at any rest and cancel what goes on.
 */
export const valuesKnown: (subject: Subject) => Known = once((subject) => new Following(subject).follow());

class Following {
  readonly #subject: Subject;
  readonly #at = new Map<LocatedStep, Levels>();
  readonly #inside = new Map<LocatedScope, Levels>();
  readonly #from = new Map<LocatedStep, Map<LocatedStep, Levels>>();
  readonly #after = new Map<LocatedScope, Levels>();
  readonly #waiting = new Map<LocatedScope, Set<LocatedStep>>();
  readonly #within = new Map<LocatedStep, LocatedScope[]>();

  constructor(subject: Subject) {
    this.#subject = subject;
    for (const scope of subject.scopes)
      if (scope.inside) this.#within.set(scope.inside, [...(this.#within.get(scope.inside) ?? []), scope]);
  }

  follow(): Known {
    const [outermost] = this.#subject.scopes;
    if (outermost) this.#scope(outermost, this.#beginning());
    return { at: this.#at, inside: this.#inside, from: this.#from };
  }

  /** Registers fill in their fields, and the clocks that start with the filing run. */
  #beginning(): Levels {
    const { names } = placesOf(this.#subject);
    const { data, clocks = {} } = this.#subject.procedure;
    const levels = new Uint8Array(names.length);
    for (const [number, name] of names.entries()) {
      const [root = '', part = ''] = name.split('.');
      const { source = 'applicant' } = data[root]?.[part] ?? {};
      if (source !== 'applicant') levels[number] = level.asked;
      if (root === 'clocks' && clocks[part]?.starts === 'filed') levels[number] = level.sure;
    }
    return levels;
  }

  /** What is known when the scope has been left at the end of a path; nothing, if no path ends. */
  #scope(scope: LocatedScope, before: Levels): Levels | undefined {
    const { steps: flows } = flowsOf(this.#subject);
    const clocks = scope.inside ? [] : Object.values(this.#subject.procedure.clocks ?? {});
    const waiting = this.#waiting.get(scope) ?? new Set();
    this.#waiting.set(scope, waiting);
    const start = stepsOf(scope).get(scope.scope.start);
    if (start) this.#arrive(scope, start, before);
    for (let [step] = waiting; step; [step] = waiting) {
      waiting.delete(step);
      const { enters = [], exits = [] } = flows.get(step) ?? {};
      const levels = afterTurns(this.#at.get(step) ?? before, enters);
      const { done, cut } = this.#done(step, levels);
      if (step.kind.place !== 'start') this.#rest(scope, levels);
      if (cut !== levels) this.#rest(scope, cut);
      if (step.kind.place === 'end') this.#arrive(scope, undefined, levels);
      for (const { starts, expired } of clocks) if (starts === step.id) this.#begin(scope, expired.to, levels);
      for (const exit of exits)
        for (const [to, on] of waysOut(exit, exit.normal ? done : cut)) this.#arrive(scope, to, on, step);
    }
    return this.#after.get(scope);
  }

  /** A way comes to a step, or to where paths of the scope end. */
  #arrive(scope: LocatedScope, step: LocatedStep | undefined, levels: Levels, from?: LocatedStep): void {
    if (!step) return void lower(this.#after, scope, levels);
    if (from) {
      const known = this.#from.get(step) ?? new Map<LocatedStep, Levels>();
      this.#from.set(step, known);
      lower(known, from, levels);
    }
    if (lower(this.#at, step, levels)) this.#waiting.get(scope)?.add(step);
  }

  #begin(scope: LocatedScope, id: string | undefined, levels: Levels): void {
    const step = stepsOf(scope).get(id ?? '');
    if (step) this.#arrive(scope, step, levels);
  }

  /** Where the case may rest, whatever the scope listens for may be heard. */
  #rest(scope: LocatedScope, levels: Levels): void {
    if (!lower(this.#inside, scope, levels)) return;
    const now = this.#inside.get(scope) ?? levels;
    const { handlers } = flowsOf(this.#subject);
    for (const handler of scope.handlers)
      this.#begin(scope, handler.handler.to, afterTurns(now, handlers.get(handler) ?? []));
    if (scope.inside) return;
    for (const { starts, expired } of Object.values(this.#subject.procedure.clocks ?? {}))
      if (starts === 'filed') this.#begin(scope, expired.to, now);
  }

  /** What is known once that which lies inside of a step has been done, and if it was cut short at any time. */
  #done(step: LocatedStep, before: Levels): { readonly done: Levels; readonly cut: Levels } {
    const scopes = this.#within.get(step) ?? [];
    if (scopes.length === 0) return { done: before, cut: before };
    const { kind } = step;
    const { done = 'all', conditional = {} } = kind.joins?.(step.step) ?? {};
    const sure: Levels[] = [];
    const perhaps: Levels[] = [];
    for (const scope of scopes) {
      const isSure = !kind.frame && !Object.hasOwn(conditional, scope.path.slice(step.path.length + 1));
      (isSure ? sure : perhaps).push(this.#scope(scope, before) ?? before);
    }
    const least = done === 'all' ? sure.length : Math.min(Math.max(0, done - perhaps.length), sure.length);
    return {
      done: joined(joined(before, sure, least), perhaps, 0),
      cut: joined(before, [...sure, ...perhaps], 0),
    };
  }
}

/** Lets one more way count at a place; whether less is known there now. */
function lower<Place>(known: Map<Place, Levels>, place: Place, levels: Levels): boolean {
  const before = known.get(place);
  if (before) return meet(before, levels);
  known.set(place, levels.slice());
  return true;
}

function waysOut({ turns, ways }: ExitFlow, before: Levels): [LocatedStep | undefined, Levels][] {
  const after = afterTurns(before, turns);
  return ways.map(({ to, present }) => {
    if (present.length === 0) return [to, after];
    const known = after.slice();
    for (const place of present) known[place] = level.sure;
    return [to, known];
  });
}
