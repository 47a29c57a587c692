import { deadlineOf } from '../language/due.ts';
import type { AnyKind } from '../language/kind.ts';
import type { OutcomeDefinition } from '../language/outcome.ts';
import type { Procedure } from '../language/procedure.ts';
import type { HandlerDefinition, ScopeDefinition, StepDefinition } from '../language/scope.ts';
import { partPath } from '../steps/call/part-path.ts';
import { definitions } from '../steps/definitions.ts';
import { pointerTo } from './finding.ts';

/** A scope where it stands: its path in the plan, its pointer in the definition. */
export interface LocatedScope {
  readonly path: string;
  readonly pointer: string;
  readonly scope: ScopeDefinition;
  readonly steps: readonly LocatedStep[];
  readonly handlers: readonly LocatedHandler[];
  /** The step that it is inside of; none for the procedure itself and for the parts that are called. */
  readonly inside?: LocatedStep;
  /** The part of the definition that it is, for steps that call it. */
  readonly part?: string;
}

export interface LocatedStep {
  readonly id: string;
  readonly path: string;
  readonly pointer: string;
  readonly step: StepDefinition;
  readonly kind: AnyKind;
  readonly within: LocatedScope;
  /** Its ways out: those written, those of its kind, and `overdue`; `''` is the way on. */
  readonly exits: Readonly<Record<string, OutcomeDefinition>>;
}

export interface LocatedHandler {
  readonly name: string;
  readonly pointer: string;
  readonly handler: HandlerDefinition;
}

/** Every scope of a procedure, the outermost first, those of its parts last. */
export function locate(procedure: Procedure): readonly LocatedScope[] {
  const found: LocatedScope[] = [];
  walk(procedure, procedure.procedure, '', {}, found);
  for (const [part, scope] of Object.entries(procedure.procedures ?? {}))
    walk(scope, partPath(part), pointerTo('procedures', part), { part }, found);
  return found;
}

function walk(
  scope: ScopeDefinition,
  path: string,
  pointer: string,
  role: Pick<LocatedScope, 'inside' | 'part'>,
  found: LocatedScope[],
): void {
  const steps: LocatedStep[] = [];
  const handlers = Object.entries(scope.on ?? {}).map(([name, handler]) => ({
    name,
    handler,
    pointer: pointer + pointerTo('on', name),
  }));
  const located: LocatedScope = { path, pointer, scope, steps, handlers, ...role };
  found.push(located);
  for (const [id, step] of Object.entries(scope.steps)) {
    const kind = definitions[step.kind as keyof typeof definitions] as unknown as AnyKind;
    const here: LocatedStep = {
      id,
      path: `${path}/${id}`,
      pointer: pointer + pointerTo('steps', id),
      step,
      kind,
      within: located,
      exits: exitsOf(step, kind),
    };
    steps.push(here);
    for (const [name, { at, scope: inner }] of Object.entries(kind.scopes?.(step) ?? {}))
      walk(inner, `${here.path}/${name}`, here.pointer + at, { inside: here }, found);
  }
}

function exitsOf(step: StepDefinition, kind: AnyKind): Record<string, OutcomeDefinition> {
  const { due, outcomes = {} } = step;
  const offered = kind.exits?.(step) ?? {};
  const overdue = due?.to === undefined ? {} : { overdue: { next: due.to, deadline: deadlineOf(due) } };
  const exits: Record<string, OutcomeDefinition> = { '': {}, ...overdue, ...offered };
  for (const [name, outcome] of Object.entries(outcomes)) exits[name] = { ...exits[name], ...outcome };
  return exits;
}

const byId = new WeakMap<LocatedScope, ReadonlyMap<string, LocatedStep>>();

/** The steps of a scope by id. */
export function stepsOf(scope: LocatedScope): ReadonlyMap<string, LocatedStep> {
  const known = byId.get(scope) ?? new Map(scope.steps.map((step) => [step.id, step]));
  byId.set(scope, known);
  return known;
}
