import { askedOfTask } from '../../compile/asked-of-task.ts';
import { dataAround } from '../../compile/data-around.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { type Hold, nextDeadline, pathOf, stepOf, type TaskHold } from '../../kernel/state.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Action } from '../../language/scenario.ts';
import { HAND_OFF_ANSWERED } from '../../steps/hand-off/answered.ts';
import { daysBetween } from '../../time/civil-day.ts';
import { dayOf } from '../../time/zone.ts';
import { readValues } from '../read-values.ts';
import type { Simulation } from '../simulation.ts';
import type { ConstantsByName } from './constants.ts';
import { slotOf } from './filings.ts';
import { allMatter, firstOf, mended, type Slot, variationsOf } from './fill-in.ts';

const MOST_VARIATIONS = 60;

/**
 * Everything that somebody could do now: whoever has a task, whoever is heard, and nobody until the next deadline. What
 * is entered with it suits most; `varied`, each is done with other values instead.
 */
export function* possibleActions(
  procedure: Procedure,
  simulation: Simulation,
  constants: ConstantsByName,
  varied: boolean,
): Generator<Action> {
  const heard = new Set<string>();
  for (const [visit, { path, holds }] of Object.entries(simulation.state.visits))
    for (const hold of Object.values(holds)) {
      if (hold.type === 'task') yield* completions(procedure, simulation, constants, varied, visit, hold);
      if (hold.type === 'activity' && hold.incident && !varied) {
        yield { repair: stepOf(path), how: 'retry' };
        yield { repair: stepOf(path), how: 'skip' };
      }
      if (hold.type !== 'message') continue;
      if (hold.name === HAND_OFF_ANSWERED) yield* varied ? [] : answers(simulation, pathOf(visit));
      else if (!heard.has(hold.name)) yield* raising(procedure, simulation, constants, varied, hold);
      heard.add(hold.name);
    }
  if (varied) return;
  const wait = waiting(simulation);
  if (wait) yield wait;
  yield* failures(simulation);
}

/** A task may be left by each of its outcomes, with the values that its form asks for. */
function* completions(
  procedure: Procedure,
  simulation: Simulation,
  constants: ConstantsByName,
  varied: boolean,
  visit: string,
  { outcomes, form }: TaskHold,
): Generator<Action> {
  const path = pathOf(visit);
  const located = simulation.step(path);
  for (const outcome of outcomes) {
    const pages = askedOfTask(procedure, located, form, outcome);
    const reasons = located?.exits[outcome]?.reasons === 'required' ? { reasons: 'Motifs.' } : {};
    const left = outcome === 'answered' ? { answer: stepOf(path) } : { task: stepOf(path), outcome, ...reasons };
    for (const data of entries(procedure, simulation, constants, varied, pages, visit)) yield { ...left, ...data };
  }
}

/** What can be entered on these pages: what suits most, or varied, that with one change. */
function* entries(
  procedure: Procedure,
  simulation: Simulation,
  constants: ConstantsByName,
  varied: boolean,
  pages: ReturnType<typeof askedOfTask>,
  visit?: string,
): Generator<{ data?: JsonObject }> {
  const today = dayOf(simulation.now, simulation.plan.calendar.zone);
  const places = [...new Set(pages.pages.flatMap(({ fields }) => fields))];
  const scope = visit === undefined ? undefined : simulation.step(pathOf(visit))?.within;
  const data = dataAround(procedure, scope);
  const slots: readonly Slot[] = places.flatMap((place) => slotOf(data, place, today, constants));
  if (slots.length === 0) {
    if (!varied) yield {};
    return;
  }
  const wrong = (values: JsonObject): number => {
    const read = readValues(procedure, simulation, pages, values, visit);
    return 'problems' in read ? read.problems.length : 0;
  };
  const { values: first } = mended(allMatter(slots), firstOf(slots), (values) => ({ values, wrong: wrong(values) }));
  if (!varied) return yield { data: first };
  let given = 0;
  for (const values of variationsOf(slots, first)) {
    if (++given > MOST_VARIATIONS) return;
    if (wrong(values) === 0) yield { data: values };
  }
}

/** A partner may answer by each way out that has no trigger of its own. */
function* answers({ plan }: Simulation, path: string): Generator<Action> {
  const { kind, exits } = plan.nodes[path] ?? { kind: '', exits: {} };
  for (const [outcome, { message, deadline }] of Object.entries(exits)) {
    if (outcome === '' || outcome === 'failed' || message !== undefined || deadline) continue;
    yield kind === 'payment' && outcome === 'paid' ? { pay: stepOf(path) } : { 'hand-off': stepOf(path), outcome };
  }
}

function* raising(
  procedure: Procedure,
  simulation: Simulation,
  constants: ConstantsByName,
  varied: boolean,
  { name }: Extract<Hold, { type: 'message' }>,
): Generator<Action> {
  const form = procedure.forms?.[procedure.events?.[name]?.form ?? ''] ?? { pages: [] };
  for (const data of entries(procedure, simulation, constants, varied, form)) yield { event: name, ...data };
}

/** Until the next deadline has passed, if there is one; in days where it is the end of a day. */
export function waiting({ now, plan, state }: Simulation): Action | undefined {
  const next = nextDeadline(state);
  if (next === undefined) return undefined;
  const { zone } = plan.calendar;
  const days = daysBetween(dayOf(now, zone), dayOf(next, zone));
  const hours = Math.max(1, Math.ceil((next - now) / 3_600_000));
  return { after: days > 1 ? { days: days + 1 } : { hours } };
}

/** Work that fails for good, where the procedure says what happens then and it has not happened yet. */
function* failures({ plan, performed, effects }: Simulation): Generator<Action> {
  if (effects.some((effect) => effect.do === 'record' && effect.entries.some(({ what }) => what === 'incident')))
    return;
  for (const [path, { exits }] of Object.entries(plan.nodes))
    if (exits['failed'] && !performed.some(({ step }) => step === stepOf(path))) yield { fail: stepOf(path) };
}
