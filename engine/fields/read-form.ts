import type { Json, JsonObject } from '../kernel/json.ts';
import { checkField } from './check-fields.ts';
import { isShown } from './conditions.ts';
import type { FieldDefinition } from './definition.ts';
import { type Data, fieldsOn } from './field-at.ts';
import { below, type FieldProblem } from './field-problem.ts';
import { inputByField } from './form-input.ts';
import { readField } from './read-fields.ts';
import { Filling, valueAt, withValue } from './value-at.ts';

/** A form and the case file that it asks for; a procedure's `data` and one of its `forms`. */
export interface AskedForm {
  readonly data: Data;
  readonly form: { readonly pages: readonly { readonly fields: readonly string[] }[] };
}

/** What to write, place in the case file → value, null where one is to be removed; or all that is wrong. */
export type FormRead = { readonly values: JsonObject } | { readonly problems: readonly FieldProblem[] };

/**
 * Reads what somebody entered into a form. `input` is nested by group, or has dotted keys, or is the content of the one
 * group. `facts` is the case as expressions read it, with `today`.
 *
 * A field that is not sent keeps the value it has; sent empty, it loses it. A condition (`showIf`) sees the case file and
 * what stands before it in the form; what it hides is neither validated nor kept. Checks are judged last and see all.
 * Throws `RangeError` when the form asks for a place that the data does not declare.
 */
export function readForm({ data, form }: AskedForm, input: JsonObject, facts: JsonObject): FormRead {
  const asked = [...new Set(form.pages.flatMap(({ fields }) => fields))];
  const { given, problems: misplaced } = inputByField(input, asked);
  const problems = [...misplaced];
  const values: Record<string, Json> = {};
  // What is entered anew counts from where it is read; until then a condition sees nothing there.
  const filling = new Filling(facts);
  const known = filling.file;
  for (const path of given.keys()) filling.set(path, null);
  const keep = (path: string, value: Json) => {
    if (value !== null || hasValue(facts, path)) values[path] = value;
    filling.set(path, value);
  };
  const shown: { path: string; field: FieldDefinition }[] = [];
  for (const path of asked) {
    const way = fieldsOn(data, path);
    const field = way.at(-1);
    if (!field) throw new RangeError(`the form asks for ${path}, which the data does not declare`);
    if (!way.every((one) => isShown(one, () => known))) {
      if (hasValue(known, path) || given.has(path)) keep(path, null);
      continue;
    }
    shown.push({ path, field });
    if (!given.has(path) && hasValue(known, path)) continue;
    const read = readField(given.get(path), field, pointerOf(path), (value) => withValue(known, path, value));
    if ('problems' in read) problems.push(...read.problems);
    else keep(path, read.value);
  }
  for (const { path, field } of shown) {
    const value = valueAt(known, path);
    if (value !== undefined && value !== null) problems.push(...checkField(value, field, pointerOf(path), () => known));
  }
  return problems.length > 0 ? { problems } : { values };
}

const hasValue = (file: JsonObject, path: string): boolean => (valueAt(file, path) ?? null) !== null;
const pointerOf = (path: string): string => path.split('.').reduce(below, '');
