import { locate } from '#engine/compile/located.ts';
import { mentionsOf } from '#engine/compile/mentions-of.ts';
import { valueAt, withValue } from '#engine/fields/value-at.ts';
import type { Json, JsonObject } from '#engine/kernel/json.ts';
import type { Version } from '../procedures/procedures.ts';
import type { Asker } from '../session/asker.ts';

/** Which roles only give opinions, and what each is shown for them. */
type Bodies = ReadonlyMap<string, readonly string[]>;
const known = new WeakMap<Version, Bodies>();

function bodiesOf(version: Version): Bodies {
  const before = known.get(version);
  if (before) return before;
  const { procedure } = version;
  const scopes = locate(procedure);
  const shown = new Map<string, string[]>();
  const asked = new Set<string>(); // the places that name a body as the one asked
  for (const { kind, step, pointer } of scopes.flatMap(({ steps }) => steps)) {
    const consulted = kind.consults?.(step);
    if (!consulted) continue;
    asked.add(`${pointer}/from`);
    shown.set(consulted.role, [...(shown.get(consulted.role) ?? []), ...consulted.sees]);
  }
  for (const { to, name, pointer } of mentionsOf({ procedure, scopes }))
    if (to === 'role' && !asked.has(pointer)) shown.delete(name);
  known.set(version, shown);
  return shown;
}

/** The places that somebody is shown who is only asked for opinions; undefined for whoever has another part in the procedure. */
export function shownForOpinions(version: Version, { groups }: Pick<Asker, 'groups'>): ReadonlySet<string> | undefined {
  const bodies = bodiesOf(version);
  const held = Object.entries(version.procedure.roles ?? {}).filter(([, { group }]) => groups.includes(group));
  const shown = held.map(([role]) => bodies.get(role));
  if (held.length === 0 || shown.includes(undefined)) return undefined;
  return new Set(shown.flatMap((places) => places ?? []));
}

/** Of a case file only these places. */
export function fileOfPlaces(file: JsonObject, places: ReadonlySet<string>): JsonObject {
  let shown: JsonObject = {};
  for (const place of places) {
    const value = valueAt(file, place);
    if (value !== undefined) shown = withValue(shown, place, value);
  }
  return shown;
}

/** The ids of the documents that a case file names. */
export function documentsIn(value: Json): string[] {
  if (value === null || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap((part: Json) => documentsIn(part));
  const { document } = value as { readonly document?: Json };
  return typeof document === 'string' ? [document, ...inside] : inside;
}
