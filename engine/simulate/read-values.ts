import type { Pages } from '../compile/asked-of-task.ts';
import { readForm } from '../fields/read-form.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Procedure } from '../language/procedure.ts';
import { dayOf } from '../time/zone.ts';
import type { Simulation } from './simulation.ts';

/** What somebody enters, read as the form reads it, or why it cannot be. */
export function readValues(
  procedure: Procedure,
  simulation: Simulation,
  form: Pages,
  input: JsonObject,
): { readonly values: JsonObject } | { readonly problems: readonly string[] } {
  const { state, now, plan } = simulation;
  const facts = { ...state.file, today: dayOf(now, plan.calendar.zone) };
  const read = readForm({ data: procedure.data, form }, input, facts);
  if ('values' in read) return read;
  return {
    problems: read.problems.map(
      ({ code, pointer, found }) => `${pointer}: ${code}${found === undefined ? '' : ` (${found})`}`,
    ),
  };
}
