import { fieldsOn } from '../../fields/field-at.ts';
import type { Expression } from '../../kernel/json.ts';
import type { RuleSet } from '../../language/rules.ts';
import type { Subject } from '../check.ts';
import { pointerTo } from '../finding.ts';
import { type LocatedHandler, type LocatedStep, stepsOf } from '../located.ts';
import { once } from '../once.ts';
import { type Found, partsOf } from '../parts-of.ts';
import { level } from './level.ts';
import { placesOf } from './places.ts';
import { presentIfNotTrue, presentIfTrue, type ShownWhen } from './presence.ts';
import { type Read, readsIn } from './reads-in.ts';
import { placesInTexts } from './texts-of.ts';
import type { Turn } from './turn.ts';

/** A way on: what is there for sure if it is taken, and the step that it leads to; none where the path stops. */
interface Way {
  readonly present: readonly number[];
  readonly to?: LocatedStep;
}

/** One outcome of a step: what happens to the values, and where it leads. */
export interface ExitFlow {
  /** Left the normal way: what is inside the step has been done. */
  readonly normal: boolean;
  readonly turns: readonly Turn[];
  readonly ways: readonly Way[];
}

/** What a step does with the values of the case. */
export interface StepFlow {
  readonly enters: readonly Turn[];
  readonly exits: readonly ExitFlow[];
}

interface Flows {
  readonly steps: ReadonlyMap<LocatedStep, StepFlow>;
  readonly handlers: ReadonlyMap<LocatedHandler, readonly Turn[]>;
}

/** What each step and handler does with the values of a case, in the order in which it does it. */
export const flowsOf: (subject: Subject) => Flows = once((subject) => {
  const maker = new FlowMaker(subject);
  const steps = new Map<LocatedStep, StepFlow>();
  const handlers = new Map<LocatedHandler, readonly Turn[]>();
  for (const scope of subject.scopes) {
    for (const step of scope.steps) steps.set(step, maker.ofStep(step));
    for (const handler of scope.handlers)
      handlers.set(handler, maker.assignments(handler.handler.set, `${handler.pointer}/set`));
  }
  return { steps, handlers };
});

/** Outcomes that say that the work was not done. */
const UNDONE = ['failed', 'unmet'];

class FlowMaker {
  readonly #subject: Subject;
  readonly #shown: ShownWhen;
  readonly #expressions = new Map<LocatedStep, Found<Expression>[]>();
  readonly #named = new Map<LocatedStep, Found<string>[]>();

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#shown = shownWhen(subject);
    const { expressions, places } = partsOf(subject);
    for (const one of expressions) gather(this.#expressions, one);
    for (const one of places) gather(this.#named, one);
  }

  ofStep(located: LocatedStep): StepFlow {
    const { step, kind, pointer, exits } = located;
    const later = kind.evaluates?.(step).compute.at ?? '/set';
    const isOwn = ({ pointer: at }: Found<Expression>): boolean =>
      !['/set', '/next', '/outcomes', later].some((part) => at.startsWith(`${pointer}${part}/`));
    const own = (this.#expressions.get(located) ?? []).filter(isOwn);
    const reads = [
      ...own.flatMap(({ value, pointer: at }) => readsIn(value, at, this.#shown)),
      ...(this.#named.get(located) ?? []).map(({ value, pointer: at }) => ({ path: value, pointer: at })),
      ...this.#inTexts(located),
      ...(kind.references?.(step) ?? []).flatMap(({ to, name, at }) =>
        to === 'rule' && at.startsWith('/reasons') ? [{ path: `rules.${name}`, pointer: pointer + at }] : [],
      ),
    ];
    const work = this.#work(located);
    const flows = Object.entries(exits)
      .filter(([outcome]) => kind.place !== 'end' && !(outcome === '' && kind.leavesByName))
      .map(([outcome, exit]): ExitFlow => {
        const triggered = exit.message !== undefined || exit.deadline !== undefined;
        const normal = !triggered && !UNDONE.includes(outcome) && !kind.ownWay?.includes(outcome);
        const at = pointer + pointerTo('outcomes', outcome);
        const set = step.outcomes?.[outcome]?.set ?? exit.set;
        const next = step.outcomes?.[outcome]?.next;
        return {
          normal,
          turns: [
            ...(normal ? [...work, ...this.#form(exit.form ?? formOf(located), located)] : []),
            ...this.assignments(set ?? step.set, set ? `${at}/set` : `${pointer}/set`),
            this.#filled(`steps.${located.id}`, pointer),
            ...this.#choices(exit.next ?? step.next, next === undefined ? `${pointer}/next` : `${at}/next`),
          ],
          ways: this.#ways(exit.next ?? step.next, located),
        };
      });
    return { enters: [...this.#clocks(located), this.#reading(reads)], exits: flows };
  }

  /** Values set, all of them from what was there before. */
  assignments(set: Readonly<Record<string, Expression>> | undefined, pointer: string): Turn[] {
    const all = Object.entries(set ?? {}).map(([place, value]) =>
      this.#assignment(place, value, pointer + pointerTo(place)),
    );
    return [...all.map(({ reads, needs }) => ({ reads, needs })), ...all.map((turn) => ({ ...turn, reads: [] }))];
  }

  #assignment(place: string, value: Expression, pointer: string): Turn {
    const writes = this.#write(place, pointer, 'read');
    return { ...this.#looking(value, pointer), ...(writes && { writes }) };
  }

  #write(place: string, pointer: string, as: number | 'read'): Turn['writes'] {
    const number = placesOf(this.#subject).of(place);
    return number === undefined ? undefined : { place: number, pointer, as };
  }

  /** What the kind itself does before it is left the normal way: formulas one after the other, criteria, tables. */
  #work(located: LocatedStep): Turn[] {
    const { step, kind, pointer } = located;
    const { rules = {}, tables = {} } = this.#subject.procedure;
    const { compute, rules: judged = [], tables: looked = [] } = kind.evaluates?.(step) ?? {};
    const formulas = compute?.formulas ?? {};
    const written = (kind.writes?.(step) ?? []).filter((place) => !Object.hasOwn(formulas, place));
    return [
      ...Object.entries(formulas).map(([place, value]) =>
        this.#assignment(place, value, `${pointer}${compute?.at ?? ''}${pointerTo(place)}`),
      ),
      ...judged.flatMap((name) => [
        ...(rules[name]?.criteria ?? []).flatMap((criterion, i) => this.#judging(criterion, name, i)),
        this.#filled(`rules.${name}`, pointer),
      ]),
      ...looked.flatMap((name) => [
        ...(tables[name]?.inputs ?? []).map(({ expression }, i) =>
          this.#looking(expression, pointerTo('tables', name, 'inputs', i, 'expression')),
        ),
        this.#filled(`tables.${name}`, pointer),
      ]),
      ...written.map((place) => this.#asked(place, pointer)),
    ];
  }

  /** A clock that starts with a step runs before the step does anything. */
  #clocks({ id, within, pointer }: LocatedStep): Turn[] {
    if (within.inside) return [];
    const started = Object.entries(this.#subject.procedure.clocks ?? {}).filter(([, { starts }]) => starts === id);
    return started.map(([name]) => this.#filled(`clocks.${name}`, pointer));
  }

  #filled(place: string, pointer: string, as: number = level.sure): Turn {
    const writes = this.#write(place, pointer, as);
    return { reads: [], needs: [], ...(writes && { writes }) };
  }

  #looking(expression: Expression, pointer: string): Turn {
    return this.#reading(readsIn(expression, pointer, this.#shown));
  }

  #reading(reads: readonly Read[]): Turn {
    return { reads, needs: this.#numbers(reads.map(({ path }) => path)) };
  }

  /** Somebody was asked for it: there, unless it may be left empty or is hidden. */
  #asked(path: string, pointer: string): Turn {
    const way = fieldsOn(this.#subject.procedure.data, path);
    const empty = way.some(({ optional, showIf }) => optional === true || showIf !== undefined);
    return this.#filled(path, pointer, empty ? level.asked : level.sure);
  }

  /** The fields of a form one after the other, each seen by the conditions of those after it; then what is judged on it. */
  #form(form: string | undefined, located: LocatedStep): Turn[] {
    const { procedure } = this.#subject;
    const asked = (procedure.forms?.[form ?? '']?.pages ?? []).flatMap(({ fields }) => fields);
    const judged = located.kind.judges?.(located.step);
    return [
      ...asked.flatMap((path) => [...this.#conditions(path, 'showIf'), this.#asked(path, located.pointer)]),
      ...asked.flatMap((path) => this.#conditions(path, 'check')),
      ...(procedure.rules?.[judged ?? '']?.criteria ?? []).flatMap((criterion, i) =>
        criterion.onFail === 'block' ? this.#judging(criterion, judged ?? '', i) : [],
      ),
    ];
  }

  #judging({ when, test }: RuleSet['criteria'][number], rules: string, i: number): Turn[] {
    const at = pointerTo('rules', rules, 'criteria', i);
    return [...(when === undefined ? [] : [this.#looking(when, `${at}/when`)]), this.#looking(test, `${at}/test`)];
  }

  #conditions(path: string, which: 'showIf' | 'check'): Turn[] {
    const field = fieldsOn(this.#subject.procedure.data, path).at(-1);
    const at = `/data/${path.split('.').join('/of/').replace('/of/', '/')}`;
    const condition = which === 'showIf' ? field?.showIf : field?.check?.test;
    const pointer = which === 'showIf' ? `${at}/showIf` : `${at}/check/test`;
    return condition === undefined ? [] : [this.#looking(condition, pointer)];
  }

  /** The letters and messages that the step issues or sends. */
  #inTexts({ step, kind }: LocatedStep): Read[] {
    const texts = placesInTexts(this.#subject);
    return (kind.references?.(step) ?? []).flatMap(({ to, name }) =>
      to === 'letter' || to === 'message' ? (texts.get(pointerTo(`${to}s`, name)) ?? []) : [],
    );
  }

  #choices(next: LocatedStep['step']['next'], pointer: string): Turn[] {
    if (next === undefined || typeof next === 'string') return [];
    return next.flatMap(({ when }, i) => (when === undefined ? [] : [this.#looking(when, `${pointer}/${i}/when`)]));
  }

  #ways(next: LocatedStep['step']['next'], { within }: LocatedStep): Way[] {
    const find = (id: string): { to?: LocatedStep } => {
      const to = stepsOf(within).get(id);
      return to ? { to } : {};
    };
    if (next === undefined) return [{ present: [] }];
    if (typeof next === 'string') return [{ present: [], ...find(next) }];
    const passed = new Set<string>();
    return next.map(({ when, to }) => {
      const present = this.#numbers([...passed, ...presentIfTrue(when, this.#shown)]);
      if (when !== undefined) for (const path of presentIfNotTrue(when)) passed.add(path);
      return { present, ...find(to) };
    });
  }

  #numbers(paths: readonly string[]): number[] {
    const { of } = placesOf(this.#subject);
    return paths.map(of).filter((number) => number !== undefined);
  }
}

const formOf = ({ step, kind }: LocatedStep): string | undefined =>
  kind.references?.(step).find(({ to, at }) => to === 'form' && at === '/form')?.name;

function gather<Part extends { readonly step?: LocatedStep }>(map: Map<LocatedStep, Part[]>, part: Part): void {
  if (!part.step) return;
  const known = map.get(part.step);
  if (known) known.push(part);
  else map.set(part.step, [part]);
}

/** Fields that have to be filled in whenever they are shown, by the condition under which they are. */
const shownWhen = ({ procedure }: Subject): ShownWhen => {
  const shown = new Map<string, string[]>();
  for (const [group, fields] of Object.entries(procedure.data))
    for (const [name, { showIf, optional }] of Object.entries(fields)) {
      if (showIf === undefined || optional) continue;
      const condition = JSON.stringify(showIf);
      shown.set(condition, [...(shown.get(condition) ?? []), `${group}.${name}`]);
    }
  return shown;
};
