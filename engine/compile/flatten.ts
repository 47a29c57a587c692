import type { DeclaredMessage, Due, Exit, Next, Plan, PlanNode } from '../kernel/plan.ts';
import type { NextDefinition } from '../language/next.ts';
import type { OutcomeDefinition } from '../language/outcome.ts';
import type { Procedure } from '../language/procedure.ts';
import type { ScopeDefinition } from '../language/scope.ts';
import { HAND_OFF_ANSWERED } from '../steps/hand-off/answered.ts';
import { LAW_CHANGED } from '../steps/law-changed.ts';
import type { Calendar } from '../time/calendar.ts';
import { type RegimeId, regimes } from '../time/regimes.ts';
import type { LocatedScope, LocatedStep } from './located.ts';

/** The plan of a procedure whose parts all fit: one flat table of steps and scopes, addressed by path. */
export function flatten(procedure: Procedure, scopes: readonly LocatedScope[], calendar: Calendar): Plan {
  const nodes: Record<string, PlanNode> = {};
  for (const scope of scopes) {
    nodes[scope.path] = { kind: 'scope', exits: {}, config: scopeConfig(scope) };
    for (const step of scope.steps) nodes[step.path] = nodeOf(step);
  }
  const regime: RegimeId = procedure.calendar in regimes ? (procedure.calendar as RegimeId) : 'eu';
  const path = procedure.procedure;
  return {
    plan: 1,
    procedure: path,
    version: procedure.version,
    calendar,
    regime,
    messages: messagesOf(procedure, scopes),
    clocks: Object.fromEntries(
      Object.entries(procedure.clocks ?? {}).map(
        ([name, { starts, stops, after, regime: own, extend, pausedFrom, expired }]) => [
          name,
          {
            starts: starts === 'filed' ? starts : `${path}/${starts}`,
            ...(stops !== undefined && { stops: `${path}/${stops}` }),
            after: bare(after),
            regime: own ?? regime,
            effect: expired.effect,
            ...(expired.to !== undefined && { to: `${path}/${expired.to}` }),
            ...(extend && { extend: { by: bare(extend.by), times: extend.times ?? 1 } }),
            ...(pausedFrom === 'same-day' && { pausedAtOnce: true as const }),
          },
        ],
      ),
    ),
    nodes,
  };
}

function nodeOf({ step, kind, exits, within }: LocatedStep): PlanNode {
  const inner = Object.values(kind.scopes?.(step) ?? {}).map(({ scope }) => scope);
  const due: Due | undefined = step.due && {
    after: bare(step.due.after),
    ...(step.due.from !== undefined && { from: step.due.from }),
    remind: (step.due.remind ?? []).map(bare),
    ...(step.due.escalate !== undefined && { escalate: step.due.escalate }),
  };
  return {
    kind: step.kind,
    exits: Object.fromEntries(
      Object.entries(exits).map(([outcome, exit]) => [outcome, exitOf({ ...onlyGiven(step), ...exit }, within.path)]),
    ),
    ...(due && { due }),
    ...(step.milestone !== undefined && { milestone: true as const }),
    ...(step.lock !== undefined && { lock: step.lock }),
    config: configOf(step, inner),
  };
}

/** What an outcome does not say, the step says. */
const onlyGiven = ({ next, set }: LocatedStep['step']): Partial<OutcomeDefinition> => ({
  ...(next !== undefined && { next }),
  ...(set !== undefined && { set }),
});

function exitOf({ next, set, extends: clocks, message, match, by, deadline }: OutcomeDefinition, scope: string): Exit {
  return {
    ...(next !== undefined && { next: absolute(next, scope) }),
    ...(set !== undefined && { set }),
    ...(clocks !== undefined && { extends: clocks }),
    ...(message !== undefined && { message }),
    ...(match !== undefined && { match }),
    ...(by !== undefined && { by: [by].flat() }),
    ...(deadline !== undefined && { deadline: bare<object>(deadline) }),
  };
}

const absolute = (next: NextDefinition, scope: string): Next =>
  typeof next === 'string'
    ? `${scope}/${next}`
    : next.map(({ when, to }) => ({ ...(when !== undefined && { when }), to: `${scope}/${to}` }));

function scopeConfig({ scope, path, handlers }: LocatedScope): unknown {
  const on = handlers.map(({ name, handler }) => {
    const { to, message, match, by, deadline, clock, before, incident, lawChanged, interrupt, set } = handler;
    const heard = lawChanged === undefined ? { message, match, by } : { message: LAW_CHANGED, match: lawChanged };
    return [
      name,
      {
        ...exitOf({ ...heard, deadline, set }, path),
        ...(clock !== undefined && { clock: { of: clock, ...(before && { before: bare(before) }) } }),
        ...(incident && { incident }),
        interrupt,
        to: `${path}/${to}`,
      },
    ];
  });
  return { start: `${path}/${scope.start}`, on: Object.fromEntries(on) };
}

/** A step's own settings: what all steps have is in its node, and the scopes inside it have nodes of their own. */
function configOf(step: LocatedStep['step'], inner: readonly ScopeDefinition[]): unknown {
  const { kind, title, milestone, next, set, outcomes, due, lock, ...own } = step;
  if (inner.length === 0) return own;
  const { start, steps, on, ...config } = own as Partial<ScopeDefinition>;
  const shallow = (_key: string, value: unknown): unknown => {
    if (!inner.includes(value as ScopeDefinition)) return value;
    const { start, steps, on, ...rest } = value as ScopeDefinition;
    return rest;
  };
  return JSON.parse(JSON.stringify(config, shallow));
}

/** Who may send which message: as its event says; without one, the roles that handlers and outcomes listen to. */
function messagesOf(procedure: Procedure, scopes: readonly LocatedScope[]): Record<string, DeclaredMessage> {
  const messages: Record<string, { keep: boolean; by: string[] }> = {
    [HAND_OFF_ANSWERED]: { keep: true, by: ['partner'] },
    [LAW_CHANGED]: { keep: false, by: ['operator'] },
  };
  const events = procedure.events ?? {};
  for (const [name, { by, buffered = false }] of Object.entries(events))
    messages[name] = { keep: buffered, by: [by].flat() };
  const declare = (name: string | undefined, by: string | readonly string[] | undefined): void => {
    if (name === undefined || Object.hasOwn(events, name)) return;
    const { keep, by: before } = messages[name] ?? { keep: false, by: [] };
    messages[name] = { keep, by: [...new Set([...before, ...[by ?? []].flat()])] };
  };
  for (const { handlers, steps } of scopes) {
    for (const { handler } of handlers) declare(handler.message, handler.by);
    for (const { exits, step, kind } of steps) {
      for (const { message, by } of Object.values(exits)) declare(message, by);
      for (const { message, by } of kind.hears?.(step) ?? []) declare(message, by);
    }
  }
  return messages;
}

/** Without the keys that are absent: a plan is plain JSON. */
const bare = <T extends object>(value: { readonly [Key in keyof T]: T[Key] }): never =>
  JSON.parse(JSON.stringify(value)) as never;
