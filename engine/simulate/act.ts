import { askedOfTask, noForm } from '../compile/asked-of-task.ts';
import { withValues } from '../fields/value-at.ts';
import type { Actor } from '../kernel/event.ts';
import type { JsonObject } from '../kernel/json.ts';
import { heldBy, pathOf, stepOf } from '../kernel/state.ts';
import type { Procedure } from '../language/procedure.ts';
import type { Action, Completion, Raised } from '../language/scenario.ts';
import { HAND_OFF_ANSWERED } from '../steps/hand-off/answered.ts';
import { countedEnd, type Duration } from '../time/duration.ts';
import { dayOf, instantAt, localTime } from '../time/zone.ts';
import { awaitingAnswer } from './awaiting-answer.ts';
import { readValues } from './read-values.ts';
import type { Simulation } from './simulation.ts';

/** Lets somebody do something; answers why it could not be done, if so. */
export function act(procedure: Procedure, simulation: Simulation, action: Action): string | undefined {
  if (action.after) simulation.passUntil(later(simulation, action.after as Duration));
  if ('task' in action) return completeTask(procedure, simulation, action);
  if ('answer' in action)
    return completeTask(procedure, simulation, { ...action, task: action.answer, outcome: 'answered' });
  if ('pay' in action) return pay(procedure, simulation, action);
  if ('hand-off' in action) return answerHandOff(simulation, action);
  if ('event' in action) return raise(procedure, simulation, action);
  if ('fail' in action) simulation.failAt(action.fail);
  if ('repair' in action) return repair(simulation, action);
  return undefined;
}

/** So much later on the clock of the procedure's zone. */
function later({ now, plan: { calendar } }: Simulation, after: Duration): number {
  const { hours = 0, ...days } = after;
  const { zone } = calendar;
  const day = countedEnd(dayOf(now, zone), days, calendar);
  const start = day === dayOf(now, zone) ? now : instantAt(day, localTime(now, zone), zone);
  return start + hours * 3_600_000;
}

function completeTask(procedure: Procedure, simulation: Simulation, completion: Completion): string | undefined {
  const { task: step, outcome, data = {}, reasons } = completion;
  const id = simulation.held('task', step)[0];
  const hold = id === undefined ? undefined : simulation.holdOf(id, 'task');
  if (id === undefined || !hold) return `there is no open task ${step}; open are: ${openTasks(simulation)}`;
  if (!hold.outcomes.includes(outcome))
    return `${step} does not offer the outcome ${outcome}; it offers ${hold.outcomes.join(', ')}`;
  const person = completion.by ?? someoneOf(hold.role, hold.excluded ?? []);
  if (hold.excluded?.includes(person)) return `${person} may not do ${step}: four eyes`;
  const { visit } = heldBy(id);
  const located = simulation.step(pathOf(visit));
  if (located?.exits[outcome]?.reasons === 'required' && (reasons ?? '') === '')
    return `${step} is not left by ${outcome} without reasons`;
  const read = readValues(procedure, simulation, askedOfTask(procedure, located, hold.form, outcome), data, visit);
  if ('problems' in read) return `${step}: ${read.problems.join('; ')}`;
  simulation.complete(id, outcome, read.values, { person, role: hold.role }, reasons);
  return undefined;
}

/** A person of the role who may do it: the role's own name, or else a colleague. */
function someoneOf(role: string, excluded: readonly string[]): string {
  let person = role;
  for (let n = 2; excluded.includes(person); n++) person = `${role}-${n}`;
  return person;
}

const openTasks = (simulation: Simulation): string =>
  simulation
    .held('task')
    .map((id) => stepOf(pathOf(id)))
    .join(', ') || 'none';

/** Through the service that collects it, else to the officer who records it. */
const pay = (
  procedure: Procedure,
  simulation: Simulation,
  { pay: step, by }: { pay: string; by?: string | undefined },
): string | undefined =>
  awaitingAnswer(simulation, step) !== undefined
    ? answerHandOff(simulation, { 'hand-off': step, outcome: 'paid' })
    : completeTask(procedure, simulation, { task: step, outcome: 'paid', by });

function answerHandOff(
  simulation: Simulation,
  action: { 'hand-off': string; outcome: string; data?: JsonObject | undefined },
): string | undefined {
  const visit = awaitingAnswer(simulation, action['hand-off']);
  if (visit === undefined) return `no hand-off ${action['hand-off']} waits for an answer`;
  const sent = simulation.performed.find(
    ({ name, activity }) => name === 'hand-off-case' && heldBy(activity).visit === visit,
  );
  simulation.post({
    type: 'message',
    name: HAND_OFF_ANSWERED,
    match: pathOf(visit),
    body: { outcome: action.outcome, data: action.data ?? {} },
    by: { person: String(sent?.input.to), role: 'partner' },
  });
  return undefined;
}

const APPLICANT: Actor = { person: 'applicant', role: 'applicant' };

/** Raised by the first role that may raise it and is listened to now. */
function raise(procedure: Procedure, simulation: Simulation, { event, by, data = {} }: Raised): string | undefined {
  const declared = simulation.plan.messages[event];
  if (!declared) return `no event ${event} is declared`;
  const form = procedure.forms?.[procedure.events?.[event]?.form ?? ''] ?? noForm;
  const read = readValues(procedure, simulation, form, data);
  if ('problems' in read) return `${event}: ${read.problems.join('; ')}`;
  const body = withValues({}, read.values);
  const roles = declared.by.map((role): Actor => ({ person: by ?? role, role }));
  const actor = roles.find((one) => simulation.listens({ name: event }, one)) ?? roles[0] ?? APPLICANT;
  const lost = simulation.effects.length;
  simulation.post({ type: 'message', name: event, body, by: actor });
  const entries = simulation.effects.slice(lost).flatMap((effect) => (effect.do === 'record' ? effect.entries : []));
  return entries.some((entry) => entry.what === 'message-lost' && entry.name === event)
    ? `nobody listens for ${event} now`
    : undefined;
}

function repair(
  simulation: Simulation,
  { repair: step, how }: { repair: string; how: 'retry' | 'skip' },
): string | undefined {
  const activity = simulation.held('activity', step).find((id) => simulation.holdOf(id, 'activity')?.incident);
  if (activity === undefined) return `there is no incident at ${step}`;
  simulation.post({ type: 'incident-repaired', activity, how, by: { person: 'operator', role: 'operator' } });
  return undefined;
}
