import { type Data, fieldAt } from '../../fields/field-at.ts';
import { fieldsToFill } from '../../fields/read-evidence.ts';
import { withValues } from '../../fields/value-at.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Plan } from '../../kernel/plan.ts';
import { stepOf } from '../../kernel/state.ts';
import type { Procedure } from '../../language/procedure.ts';
import type { Fetch } from '../../steps/fetch/definition.ts';
import type { Submission } from '../../steps/submission/definition.ts';
import { addToDay } from '../../time/civil-day.ts';
import { instantAt } from '../../time/zone.ts';
import { fileApplication } from '../file-application.ts';
import { Simulation } from '../simulation.ts';
import { type Choice, choiceFor } from './candidates.ts';
import type { ConstantsByName } from './constants.ts';
import { firstOf, type Slot, variationsOf } from './fill-in.ts';
import { factsNow } from './situation.ts';
import type { Filing, StorySoFar } from './story-so-far.ts';

const FILED_ON = ' filedOn'; // no place of a case file begins with a space
const EVIDENCE = ' evidence ';

/** What an applicant fills in, when it is filed, and what registers answer: all that a case begins with. */
export function slotsOfFiling(procedure: Procedure, plan: Plan, constants: ConstantsByName): readonly Slot[] {
  const days = filingDays(procedure);
  const [today = ''] = days;
  const { form } = procedure.steps[procedure.start] as unknown as Submission;
  const places = procedure.forms?.[form]?.pages.flatMap(({ fields }) => fields) ?? [];
  const fields = [...new Set(places)].flatMap((place) => slotOf(procedure.data, place, today, constants));
  const fetches = Object.entries(plan.nodes).flatMap(([path, { kind, config }]) =>
    kind === 'fetch' ? [{ step: stepOf(path), into: (config as Fetch).into }] : [],
  );
  const evidence = fetches.map(({ step, into }): Slot => {
    const filled = fieldsToFill(procedure.data, into).flatMap((place) =>
      slotOf(procedure.data, place, today, constants),
    );
    return { place: EVIDENCE + step, choice: evidenceFor(into, filled), matters: true };
  });
  return [{ place: FILED_ON, choice: { first: today, others: () => days }, matters: true }, ...fields, ...evidence];
}

/** Whether it is what a register answers, which decides at once how the case goes on. */
export const isEvidence = ({ place }: Slot): boolean => place.startsWith(EVIDENCE);

/** The slot of a place of the case file; none where nothing is declared. */
export function slotOf(data: Data, place: string, today: string, constants: ConstantsByName): Slot[] {
  const field = fieldAt(data, place);
  if (!field) return [];
  const name = place.slice(place.lastIndexOf('.') + 1);
  const choice = choiceFor(field, name, today, constants);
  return [{ place, choice, matters: constants.has(name) || typeof choice.first === 'object' }];
}

/** What a register may answer: the field, or the fields of the group; or that it has nothing. */
function evidenceFor(into: string, slots: readonly Slot[]): Choice {
  const [only] = slots;
  const named = slots.map((slot) => ({ ...slot, place: slot.place.slice(into.length + 1), matters: true }));
  const one: Choice =
    only?.place === into
      ? only.choice
      : { first: firstOf(named), others: (from) => variationsOf(named, from as JsonObject) };
  // Nothing, and an answer that does not fit: in the world, evidence that is unavailable, and work that fails.
  const none = [null, {}];
  return {
    first: one.first,
    others: (from) => (none.includes(from as null) ? [one.first] : [...none, ...one.others(from)]),
  };
}

/** Days of every month of the newest year that the procedure knows, and those around which its law changes. */
function filingDays(procedure: Procedure): string[] {
  const editions = Object.values(procedure.tables ?? {}).flatMap((table) => table.editions.map((one) => one.validFrom));
  const laws = Object.values(procedure.law ?? {}).flatMap(({ from }) => from ?? []);
  const year = Math.max(2026, ...[...editions, ...laws].map((day) => Number(day.slice(0, 4)) + 1));
  const months = Array.from(
    { length: 12 },
    (_, month) => `${year}-${String(((month + 2) % 12) + 1).padStart(2, '0')}-16`,
  );
  return [...new Set([...months, ...[...editions, ...laws].flatMap((day) => [day, addToDay(day, { days: -1 })])])];
}

export interface FilingTried {
  /** Absent when it could not be filed. */
  readonly story?: StorySoFar;
  /** Filed or not, with what was judged. */
  readonly simulation: Simulation;
  /** The case as conditions read it, or what would have been filed. */
  readonly facts: JsonObject;
  /** What is wrong with the fields, each with its pointer. */
  readonly problems: readonly string[];
  /** How many criteria block. */
  readonly blocked: number;
}

/** Files with these values. */
export function fileWith(procedure: Procedure, plan: Plan, values: JsonObject): FilingTried {
  const entered: Record<string, Json> = {};
  const evidence: Record<string, Json> = {};
  for (const [place, value] of Object.entries(values)) {
    if (value === null || place === FILED_ON) continue;
    if (place.startsWith(EVIDENCE)) evidence[place.slice(EVIDENCE.length)] = value;
    else entered[place] = value;
  }
  const application = withValues({}, entered);
  const day = String(values[FILED_ON]);
  const filing: Filing = {
    filedAt: `${day}T10:00`,
    application,
    ...(Object.keys(evidence).length > 0 && { evidence }),
  };
  const simulation = new Simulation(procedure, plan, instantAt(day, '10:00', plan.calendar.zone));
  simulation.evidence = evidence;
  const filed = fileApplication(procedure, simulation, application, procedure.languages[0] ?? 'en');
  const { problems } = filed;
  const blocked = filed.blocked.length;
  if (!filed.started)
    return { simulation, problems, blocked, facts: { ...application, case: { filedOn: day }, today: day } };
  return {
    simulation,
    problems,
    blocked,
    facts: factsNow(simulation),
    story: { filing, values, then: [], simulation },
  };
}
