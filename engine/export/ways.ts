import type { LocatedHandler, LocatedScope, LocatedStep } from '../compile/located.ts';
import type { Expression } from '../kernel/json.ts';
import type { OutcomeDefinition } from '../language/outcome.ts';

/** One way out of a step. */
export interface Way {
  readonly outcome: string;
  readonly exit: OutcomeDefinition;
  /** Of several choices, taken when this holds and none before it did; without it, otherwise. */
  readonly when?: Expression;
  /** One of several choices. */
  readonly chosen: boolean;
  /** Absent where the path ends. */
  readonly to?: LocatedStep;
}

/** All ways out of a step, in the order written. A step that leaves by name has no other. */
export function waysOf(located: LocatedStep): Way[] {
  if (located.kind.place === 'end') return [];
  const { step, kind, exits, within } = located;
  return Object.entries(exits).flatMap(([outcome, exit]): Way[] => {
    if (outcome === '' && kind.leavesByName) return [];
    const next = exit.next ?? step.next;
    if (next === undefined) return [{ outcome, exit, chosen: false }];
    if (typeof next === 'string') return [{ outcome, exit, chosen: false, ...target(within, next) }];
    return next.map(({ when, to }) => ({
      outcome,
      exit,
      chosen: next.length > 1,
      ...(when !== undefined && { when }),
      ...target(within, to),
    }));
  });
}

/** Taken by a message or a deadline, whatever the step itself does. */
export const isTriggered = ({ exit }: Way): boolean => exit.message !== undefined || exit.deadline !== undefined;

/** The step of a scope that has this id. */
export const stepIn = (scope: LocatedScope, id: string): LocatedStep | undefined =>
  scope.steps.find((step) => step.id === id);

function target(scope: LocatedScope, id: string): { to?: LocatedStep } {
  const to = stepIn(scope, id);
  return to ? { to } : {};
}

/** The steps of a scope that can follow this one, itself first, in the order in which they are met. */
export function following(from: LocatedStep | undefined): ReadonlySet<LocatedStep> {
  const met = new Set(from ? [from] : []);
  for (const step of met) for (const { to } of waysOf(step)) if (to) met.add(to); // a set is walked while it grows
  return met;
}

/** What may begin in a scope besides its start: its handlers and, in the outermost, the ends of clocks. */
export interface Beginning extends LocatedHandler {
  readonly first: LocatedStep;
}

export const beginningsIn = (scope: LocatedScope): Beginning[] =>
  scope.handlers.flatMap((handler) => {
    const first = stepIn(scope, handler.handler.to);
    return first ? [{ ...handler, first }] : [];
  });
