import type { Json, JsonObject } from '../kernel/json.ts';
import type { Data } from './field-at.ts';
import { type FormRead, readForm } from './read-form.ts';
import { isObject, withValue } from './value-at.ts';

/** The fields that evidence fills: the one at this place, or those of the group of this name. */
export function fieldsToFill(data: Data, into: string): readonly string[] {
  const group = Object.hasOwn(data, into) ? data[into] : undefined;
  return group ? Object.keys(group).map((name) => `${into}.${name}`) : [into];
}

/**
 * Reads what a register answers as strictly as what people enter; of a group, only the declared fields are taken. `facts`
 * is the case as expressions read it. Throws `RangeError` when the data does not declare the place.
 */
export function readEvidence(data: Data, into: string, evidence: Json, facts: JsonObject): FormRead {
  const fields = fieldsToFill(data, into);
  const isGroup = fields[0] !== into;
  const wanted = isGroup && isObject(evidence) ? declaredOnly(evidence, fields) : evidence;
  return readForm({ data, form: { pages: [{ fields }] } }, withValue({}, into, wanted), facts);
}

const declaredOnly = (evidence: JsonObject, fields: readonly string[]): JsonObject => {
  const names = new Set(fields.map((field) => field.slice(field.indexOf('.') + 1)));
  return Object.fromEntries(Object.entries(evidence).filter(([name]) => names.has(name)));
};
