import { type Data, fieldAt } from '#engine/fields/field-at.ts';
import { isObject } from '#engine/fields/value-at.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import { decodeField } from '../fields/widgets.ts';
import { allSent, type Posted } from '../posted.ts';

/** The hidden field that says which fields a page showed: what is not ticked sends nothing, yet is answered. */
export const SHOWN = 'shown';

/** What was entered on a page, by place, for the fields that it showed and the form asks for. */
export function enteredOn(posted: Posted, data: Data, places: readonly string[]): JsonObject {
  const shown = allSent(posted, SHOWN).filter((path) => places.includes(path));
  const entered: Record<string, Json> = {};
  for (const path of shown) {
    const field = fieldAt(data, path);
    if (field) entered[path] = decodeField(posted, path, field) ?? null;
  }
  return entered;
}

/** A button of a list: add an entry to it, or take one out. */
export interface ListChange {
  readonly entered: JsonObject;
  /** The id of what to go to. */
  readonly focus: string;
}

/** Carries out `add:application.household` or `remove:application.household.1`; undefined for any other button. */
export function changedList(action: string | undefined, entered: JsonObject): ListChange | undefined {
  const [verb, place = ''] = action?.split(':') ?? [];
  if (verb !== 'add' && verb !== 'remove') return undefined;
  const root = Object.keys(entered).find((path) => place === path || place.startsWith(`${path}.`));
  if (root === undefined) return undefined;
  const names = place.slice(root.length).split('.').filter(Boolean);
  if (verb === 'remove') {
    const index = Number(names.pop());
    const rest = withList(entered[root], names, (list) => list.filter((_, i) => i !== index));
    return { entered: { ...entered, [root]: rest }, focus: [root, ...names].join('.') };
  }
  let added = 0;
  const more = withList(entered[root], names, (list) => {
    added = list.length;
    return [...list, {}];
  });
  return { entered: { ...entered, [root]: more }, focus: [root, ...names, added].join('.') };
}

type Change = (list: readonly Json[]) => readonly Json[];

function withList(value: Json | undefined, names: readonly string[], change: Change): Json {
  const [name, ...rest] = names;
  if (name === undefined) return change(Array.isArray(value) ? value : []);
  if (Array.isArray(value))
    return value.map((entry, i) => (String(i) === name ? withList(entry, rest, change) : entry));
  return isObject(value) ? { ...value, [name]: withList(value[name], rest, change) } : {};
}
