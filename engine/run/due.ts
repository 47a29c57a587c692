import type { Here } from '../kernel/behaviour.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Due } from '../kernel/plan.ts';
import type { Hold, TaskHold } from '../kernel/state.ts';
import { reminderDay } from '../time/reminder-day.ts';
import { startOfDay } from '../time/zone.ts';
import type { Draft } from './draft.ts';

const OWN = '!'; // marks what the engine holds for every kind alike
const DUE = `${OWN}due`;
const REMIND = `${OWN}remind/`;
const REMINDER = `${OWN}reminder/`;
const MORNING = 8 * 3_600_000;

export const isOwn = (key: string): boolean => key.startsWith(OWN);

/** The timers of a step's `due`, and the step's own tasks with their last day written on them. */
export function withDue(
  draft: Draft,
  due: Due | undefined,
  here: Here,
  holds: Readonly<Record<string, Hold>>,
): Record<string, Hold> {
  if (!due) return { ...holds };
  const { at, lastDay } = here.deadlineAfter(due.after, due.from);
  const held: Record<string, Hold> = {};
  for (const [key, hold] of Object.entries(holds)) held[key] = dated(hold, at, lastDay);
  const { calendar } = draft.plan;
  due.remind.forEach((before, i) => {
    if (lastDay === undefined) return;
    const morning = startOfDay(reminderDay(lastDay, before, calendar), calendar.zone) + MORNING;
    if (morning > here.now) held[`${REMIND}${i}`] = { type: 'timer', at: morning };
  });
  if (due.escalate !== undefined) held[DUE] = { type: 'timer', at };
  return held;
}

/** A task has its last day, and what is told or handed off names it. */
function dated(hold: Hold, at: number, lastDay: string | undefined): Hold {
  if (hold.type === 'task') return { ...hold, due: at, ...(lastDay !== undefined && { dueDay: lastDay }) };
  if (hold.type !== 'activity' || lastDay === undefined) return hold;
  return { ...hold, input: { ...hold.input, due: lastDay } };
}

/** A reminder or the last day: somebody is told; after the last day somebody else takes over. */
export function passOwn(draft: Draft, id: string, key: string): void {
  const { due } = draft.node(draft.open(id));
  const tasks = Object.entries(draft.open(id).holds).filter(
    (entry): entry is [string, TaskHold] => entry[1].type === 'task',
  );
  if (key.startsWith(REMIND)) {
    const role = tasks[0]?.[1].role ?? due?.escalate ?? 'applicant';
    draft.entries.push({ what: 'reminded', visit: id, role });
    tell(draft, id, key.slice(REMIND.length), { message: 'reminder', to: role, ...lastDayOf(tasks[0]?.[1]) });
  }
  if (key === DUE && due?.escalate !== undefined) {
    const role = due.escalate;
    for (const [task, { assignee: _free, ...hold }] of tasks) draft.hold(id, task, { ...hold, role, escalated: true });
    draft.entries.push({ what: 'escalated', visit: id, role });
    tell(draft, id, 'due', { message: 'escalated', to: role, ...lastDayOf(tasks[0]?.[1]) });
  }
}

const tell = (draft: Draft, id: string, name: string, input: JsonObject): void =>
  draft.hold(id, `${REMINDER}${name}`, { type: 'activity', name: 'send-message', input });

const lastDayOf = (task: TaskHold | undefined): JsonObject => (task?.dueDay === undefined ? {} : { due: task.dueDay });
