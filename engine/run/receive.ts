import { leave, type Signal } from '../kernel/behaviour.ts';
import type { CaseEvent } from '../kernel/event.ts';
import type { Problem } from '../kernel/problem.ts';
import { type Hold, heldBy, type TaskHold } from '../kernel/state.ts';
import { isUsedUp } from './clocks.ts';
import type { Draft } from './draft.ts';
import { isOwn } from './due.ts';
import { write } from './facts.ts';
import { deliver } from './messages.ts';
import { apply } from './move.ts';

/** Takes one event in. Whatever it answers may be long gone: then it changes nothing, and that is recorded. */
export function receive(draft: Draft, event: Exclude<CaseEvent, { type: 'case-moved' }>): void {
  switch (event.type) {
    case 'case-started':
      if (draft.started) return ignore(draft, event.type, draft.plan.procedure, 'already-started');
      draft.update({ filing: event.filing, filedAt: event.filing.receivedAt ?? event.at, file: event.file });
      return draft.enter(draft.plan.procedure);
    case 'message':
      return deliver(draft, event);
    case 'task-completed':
      return complete(draft, event);
    case 'task-claimed':
      return claim(draft, event);
    case 'activity-succeeded':
    case 'activity-failed':
    case 'incident-repaired': {
      const held = find(draft, event.activity, 'activity');
      if (!held) return ignore(draft, event.type, event.activity, 'gone');
      const broken = held.hold.incident !== undefined;
      if (broken !== (event.type === 'incident-repaired'))
        return ignore(draft, event.type, event.activity, broken ? 'waits-for-repair' : 'not-broken');
      return outcomeOf(draft, held, event);
    }
    case 'deadline-passed':
      return; // `settle` looks at the clock itself
    case 'case-resumed':
      return ignore(draft, event.type, draft.plan.procedure, 'not-halted');
  }
}

function complete(draft: Draft, event: Extract<CaseEvent, { type: 'task-completed' }>): void {
  const { task, outcome, values = {}, reasons } = event;
  const held = find(draft, task, 'task');
  if (!held) return ignore(draft, event.type, task, 'gone');
  const exit = draft.node(draft.open(held.visit)).exits[outcome];
  if (!held.hold.outcomes.includes(outcome) || isUsedUp(draft, exit))
    return ignore(draft, event.type, task, 'outcome-not-offered');
  if (event.by && held.hold.excluded?.includes(event.by.person)) return ignore(draft, event.type, task, 'same-person');
  if (needsOthers(held.hold, outcome)) return approve(draft, held, event);
  finish(draft, held.visit, { type: 'task-completed', key: held.key, outcome, values, ...(reasons && { reasons }) });
}

/** Whether more persons have to agree after this one. */
const needsOthers = ({ approvals, approved }: TaskHold, outcome: string): boolean =>
  (approved?.[outcome]?.length ?? 0) + 1 < (approvals?.[outcome] ?? 1);

/** One of several has agreed: the task stays open for another person. */
function approve(
  draft: Draft,
  { visit, key, hold }: Held<'task'>,
  { task, outcome, values = {}, reasons, by }: Extract<CaseEvent, { type: 'task-completed' }>,
): void {
  const person = by?.person ?? '';
  const { assignee: _done, excluded = [], approved = {}, ...free } = hold;
  write(draft, visit, values);
  draft.hold(visit, key, {
    ...free,
    excluded: [...excluded, person],
    approved: { ...approved, [outcome]: [...(approved[outcome] ?? []), person] },
  });
  draft.entries.push({ what: 'approved', task, outcome, ...(reasons && { reasons }) });
}

function claim(draft: Draft, event: Extract<CaseEvent, { type: 'task-claimed' }>): void {
  const held = find(draft, event.task, 'task');
  if (!held) return ignore(draft, event.type, event.task, 'gone');
  const { assignee, excluded } = { ...held.hold, assignee: event.assignee };
  if (assignee !== null && excluded?.includes(assignee)) return ignore(draft, event.type, event.task, 'same-person');
  const { assignee: _before, ...free } = held.hold;
  draft.hold(held.visit, held.key, assignee === null ? free : { ...free, assignee });
  draft.entries.push({ what: 'claimed', task: event.task, assignee });
}

type ActivityEvent = Extract<CaseEvent, { activity: string }>;

function outcomeOf(draft: Draft, { visit, key, hold }: Held<'activity'>, event: ActivityEvent): void {
  if (event.type === 'activity-succeeded')
    return finish(draft, visit, { type: 'activity-succeeded', key, result: event.result });
  if (event.type === 'incident-repaired') {
    draft.entries.push({ what: 'repaired', activity: event.activity, how: event.how });
    const { incident: _mended, ...again } = hold;
    if (event.how === 'retry') return draft.hold(visit, key, again);
    if (event.how === 'skip') return finish(draft, visit, { type: 'activity-skipped', key });
    return finish(draft, visit, { type: 'activity-succeeded', key, result: event.result ?? null });
  }
  if ('failed' in draft.node(draft.open(visit)).exits && !isOwn(key))
    return apply(draft, visit, leave('failed', { ...event.problem }));
  draft.hold(visit, key, { ...hold, incident: event.problem });
  draft.entries.push({ what: 'incident', activity: event.activity, problem: event.problem });
  hearIncident(draft, visit, event.problem);
}

/** The innermost scope around it that listens for such. */
function hearIncident(draft: Draft, from: string, { code, at }: Problem): void {
  for (const [visit, { holds }] of draft.above(from)) {
    const key = Object.keys(holds).find((name) => holds[name]?.type === 'incident');
    if (key !== undefined)
      return void draft.agenda.push({ visit, signal: { type: 'message', key, body: { code, at } } });
  }
}

/** The earliest deadline that is due, if any. One at a time: it may call off the others. */
export function passDeadline(draft: Draft): boolean {
  let due: { visit: string; key: string; at: number } | undefined;
  for (const [visit, { holds }] of draft.visits())
    for (const [key, hold] of Object.entries(holds))
      if (hold.type === 'timer' || hold.type === 'clock')
        if (hold.at !== undefined && hold.at <= draft.now && (!due || hold.at < due.at))
          due = { visit, key, at: hold.at };
  if (due) finish(draft, due.visit, { type: 'deadline-passed', key: due.key });
  return due !== undefined;
}

function finish(draft: Draft, visit: string, signal: Signal): void {
  draft.hold(visit, signal.key, undefined);
  draft.agenda.push({ visit, signal });
}

const ignore = (draft: Draft, type: string, of: string, why: string): void =>
  void draft.entries.push({ what: 'event-ignored', type, of, why });

interface Held<Type extends Hold['type']> {
  readonly visit: string;
  readonly key: string;
  readonly hold: Extract<Hold, { type: Type }>;
}

function find<Type extends Hold['type']>(draft: Draft, id: string, type: Type): Held<Type> | undefined {
  const { visit, key } = heldBy(id);
  const hold = draft.visit(visit)?.holds[key];
  return hold?.type === type ? { visit, key, hold: hold as Held<Type>['hold'] } : undefined;
}
