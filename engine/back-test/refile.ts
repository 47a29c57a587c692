import { noForm } from '../compile/asked-of-task.ts';
import { canonicalJson } from '../compile/canonical-json.ts';
import { fieldsOn } from '../fields/field-at.ts';
import { readForm } from '../fields/read-form.ts';
import { valueAt, withValue } from '../fields/value-at.ts';
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Form } from '../language/form.ts';
import type { Procedure } from '../language/procedure.ts';
import { blockingCriteria } from '../simulate/file-application.ts';
import type { Submission } from '../steps/submission/definition.ts';

/** What is wrong with a value or with its absence, without the value. */
export interface Unfit {
  readonly code: string;
  /** Of the field, `*` for the entries of a list. */
  readonly place: string;
}

export type Refiled =
  | { readonly file: JsonObject }
  | { readonly unfit: readonly Unfit[] }
  /** Criteria that would have prevented the filing. */
  | { readonly blocked: { readonly rules: string; readonly criteria: readonly string[] } };

/**
 * An application of one version, as it would be filed on another: what that asks in the same way is taken as it was,
 * what it asks otherwise is read anew, what it no longer asks is gone. `today`: the day of filing.
 */
export function refile(before: Procedure, after: Procedure, file: JsonObject, today: string): Refiled {
  const form = formOf(after);
  const asked = placesOf(form);
  const kept = placesOf(formOf(before)).reduce(
    (known, place) => (asked.includes(place) ? known : without(known, place)),
    file,
  );
  const anew: Record<string, Json> = {};
  for (const place of asked) {
    const value = valueAt(kept, place);
    if (value !== undefined && value !== null && !sameField(before, after, place)) anew[place] = value;
  }
  const read = readForm({ data: after.data, form }, anew, { ...kept, today });
  if ('problems' in read)
    return { unfit: read.problems.map(({ code, pointer }) => ({ code, place: placeIn(pointer) })) };
  let refiled = kept;
  for (const [place, value] of Object.entries(read.values)) refiled = withValue(refiled, place, value);
  const rules = submissionOf(after).eligibility;
  const criteria = blockingCriteria(after, rules, refiled, today);
  return rules !== undefined && criteria.length > 0 ? { blocked: { rules, criteria } } : { file: refiled };
}

const submissionOf = ({ steps, start }: Procedure) => steps[start] as unknown as Submission;

const formOf = (procedure: Procedure): Form | typeof noForm =>
  procedure.forms?.[submissionOf(procedure).form] ?? noForm;

const placesOf = ({ pages }: Form | typeof noForm): string[] => pages.flatMap(({ fields }) => fields as string[]);

const sameField = (before: Procedure, after: Procedure, place: string): boolean =>
  canonicalJson(fieldsOn(before.data, place) as never) === canonicalJson(fieldsOn(after.data, place) as never);

const without = (file: JsonObject, place: string): JsonObject =>
  valueAt(file, place) === undefined ? file : withValue(file, place, null);

/** `/application/household/0/netIncome` as `application.household.*.netIncome`. */
const placeIn = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? '*' : part))
    .join('.');
