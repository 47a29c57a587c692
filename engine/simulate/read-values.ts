import type { Pages } from '../compile/asked-of-task.ts';
import { dataAround } from '../compile/data-around.ts';
import { readForm } from '../fields/read-form.ts';
import type { JsonObject } from '../kernel/json.ts';
import { pathOf } from '../kernel/state.ts';
import type { Procedure } from '../language/procedure.ts';
import { framesAround } from '../run/facts.ts';
import { dayOf } from '../time/zone.ts';
import type { Simulation } from './simulation.ts';

/** What somebody enters, read as the form reads it, or why it cannot be. */
export function readValues(
  procedure: Procedure,
  simulation: Simulation,
  form: Pages,
  input: JsonObject,
  visit?: string,
): { readonly values: JsonObject } | { readonly problems: readonly string[] } {
  const { state, now, plan } = simulation;
  const { file = state.file, frames } = visit === undefined ? { frames: {} } : framesAround(state, visit);
  const facts = { ...file, ...frames, today: dayOf(now, plan.calendar.zone) };
  const scope = visit === undefined ? undefined : simulation.step(pathOf(visit))?.within;
  const read = readForm({ data: dataAround(procedure, scope), form }, input, facts);
  if ('values' in read) return read;
  return {
    problems: read.problems.map(
      ({ code, pointer, found }) => `${pointer}: ${code}${found === undefined ? '' : ` (${found})`}`,
    ),
  };
}
