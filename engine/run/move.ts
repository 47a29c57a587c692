import { type Departure, type Here, leave, type Move, type Signal, stay } from '../kernel/behaviour.ts';
import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import type { Deadline, Exit } from '../kernel/plan.ts';
import { type CaseStatus, caseStatuses, OWN_FILE } from '../kernel/state.ts';
import { triggered } from '../kernel/triggers.ts';
import { behaviourOf } from '../steps/behaviours.ts';
import { isDay } from '../time/civil-day.ts';
import { deadlineAfter } from '../time/duration.ts';
import { startOfDay } from '../time/zone.ts';
import {
  extendClocks,
  isClock,
  isUsedUp,
  keepClocks,
  passClock,
  restartClocks,
  startClocks,
  stopClocks,
} from './clocks.ts';
import type { Draft } from './draft.ts';
import { isOwn, passOwn, withDue } from './due.ts';
import { evaluate, evaluateAll, holdsTrue } from './expressions.ts';
import { factsFrom, set, write } from './facts.ts';

const EXIT = '>'; // marks the holds that listen for an exit's trigger

/** What a step makes of entering, or of a signal. Exits with a trigger and dues are answered here, for every kind alike. */
export function answer(draft: Draft, id: string, signal: Signal | undefined): Move {
  const node = draft.node(draft.open(id));
  const behaviour = behaviourOf(node.kind);
  const here = around(draft, id);
  if (!signal) {
    startClocks(draft, draft.open(id).path);
    const move = behaviour.enter(node.config, here);
    const listening = Object.entries(triggered(node.exits, here)).map(([outcome, hold]) => [EXIT + outcome, hold]);
    return {
      ...move,
      holds: { ...Object.fromEntries(listening), ...withDue(draft, node.due, here, move.holds ?? {}) },
    };
  }
  if (signal.key.startsWith(EXIT))
    return leave(signal.key.slice(EXIT.length), signal.type === 'message' ? signal.body : null);
  if (isOwn(signal.key)) {
    if (signal.type === 'deadline-passed' && isClock(signal.key)) passClock(draft, signal.key);
    else if (signal.type === 'deadline-passed') passOwn(draft, id, signal.key);
    return stay;
  }
  return behaviour.on?.(node.config, here, signal) ?? stay;
}

export function apply(draft: Draft, id: string, move: Move): void {
  const { afresh, remember, status, restarts = [], decided, memory, holds = {}, enters = [], leaves } = move;
  if (afresh) {
    draft.releaseBelow(id);
    draft.change(id, { holds: {} });
  }
  if (remember) {
    const { rules, tables } = draft.about;
    draft.update({ rules: { ...rules, ...remember.rules }, tables: { ...tables, ...remember.tables } });
  }
  if (move.write) write(draft, id, move.write);
  if (move.set) set(draft, id, move.set.expressions, move.set.result);
  if (status) draft.update({ status });
  restartClocks(draft, restarts);
  if (decided) {
    stopClocks(draft);
    draft.entries.push({ what: 'decided', visit: id, ...decided });
  }
  if (memory !== undefined) draft.change(id, { memory });
  for (const [key, hold] of Object.entries(holds)) draft.hold(id, key, hold);
  for (const { path, key, frame } of enters) draft.enter(path, id, key, frame);
  if (leaves) depart(draft, id, leaves);
}

function depart(draft: Draft, from: string, departure: Departure): void {
  const { ends, outcome = '', result = null, reasons, staying, silent } = departure;
  const id = ends ? ending(draft, from, ends) : from;
  const visit = draft.open(id);
  const { exits } = draft.node(visit);
  const exit: Exit = silent ? {} : (exits[outcome] ?? exits[''] ?? {});
  const by = draft.by?.person;
  if (!silent)
    draft.departed(draft.open(from).path, { outcome, at: draft.now, ...(by && { by }), ...(reasons && { reasons }) });
  set(draft, id, exit.set, result);
  extendClocks(draft, exit.extends ?? []);
  if (!silent) keepClocks(draft, visit.path);
  const to = route(draft, id, exit);
  draft.entries.push({ what: staying ? 'passed' : 'left', visit: id, outcome, ...(reasons && { reasons }) });

  if (staying === 'detached') draft.detach(id);
  if (!staying) draft.release(id);

  if (visit.parent !== undefined) {
    const signal: Signal = {
      type: 'child-left',
      key: visit.key ?? '',
      outcome,
      result: result ?? visit.frame?.value ?? null,
      ...(to !== undefined && { to }),
    };
    if (draft.visit(visit.parent)) draft.agenda.unshift({ visit: visit.parent, signal }); // first: a parent counts its children
  } else if (visit.path === draft.plan.procedure) close(draft, outcome, result);
}

/** The scope around it, or the outermost one. */
function ending(draft: Draft, from: string, ends: 'scope' | 'procedure'): string {
  const above = draft.above(from).slice(1);
  return (ends === 'scope' ? above[0] : above.at(-1))?.[0] ?? from;
}

function route(draft: Draft, id: string, { next }: Exit): string | undefined {
  if (next === undefined || typeof next === 'string') return next;
  const facts = factsFrom(draft, id);
  return next.find(({ when, to }) => when === undefined || holdsTrue(when, facts, to))?.to;
}

const isStatus = (outcome: string): outcome is CaseStatus => (caseStatuses as readonly string[]).includes(outcome);

function close(draft: Draft, outcome: string, result: Json): void {
  const { inbox } = draft;
  stopClocks(draft);
  draft.update({ ended: { outcome, result }, inbox: [], status: isStatus(outcome) ? outcome : 'closed' });
  draft.entries.push({ what: 'ended', outcome }, ...inbox.map(({ name }) => ({ what: 'message-lost', name }) as const));
}

/** Without those that would extend what no longer may be; an outcome names several clocks where one of them runs. */
function openExits(draft: Draft, exits: Readonly<Record<string, Exit>>): Readonly<Record<string, Exit>> {
  const usedUp = (exit: Exit): boolean => isUsedUp(draft, exit);
  if (!Object.values(exits).some(usedUp)) return exits;
  return Object.fromEntries(Object.entries(exits).filter(([, exit]) => !usedUp(exit)));
}

function around(draft: Draft, id: string): Here {
  const visit = draft.open(id);
  const { calendar, regime } = draft.plan;
  let facts: JsonObject | undefined;
  const known = (extra: JsonObject | undefined): JsonObject => {
    facts ??= factsFrom(draft, id);
    return extra ? { ...facts, ...extra } : facts;
  };
  const since = (from: Expression | undefined): number => {
    const day = from === undefined ? undefined : evaluate(from, known(undefined), visit.path);
    return isDay(day) ? startOfDay(day, calendar.zone) : draft.now;
  };
  const here: Here = {
    path: visit.path,
    exits: openExits(draft, draft.node(visit).exits),
    now: draft.now,
    memory: visit.memory,
    holds: visit.holds,
    get depth() {
      return draft.above(id).filter(([, { frame }]) => frame?.name === OWN_FILE).length;
    },
    get children() {
      return draft.below(id).size;
    },
    status: draft.about.status,
    personWhoLeft: (step) => draft.about.steps[step]?.by,
    evaluate: (expression, extra) => evaluate(expression, known(extra), visit.path),
    evaluateAll: (expressions, extra) => evaluateAll(expressions, known(extra), visit.path),
    holdsTrue: (condition, extra) => holdsTrue(condition, known(extra), visit.path),
    deadlineAfter: (duration, from) => deadlineAfter(since(from), duration, calendar, regime),
    instantOf: (deadline: Deadline) =>
      'after' in deadline
        ? deadlineAfter(since(deadline.from), deadline.after, calendar, regime).at
        : new Date(String(evaluate(deadline.at, known(undefined), visit.path))).getTime(),
  };
  return here;
}
