import type { Expression, JsonObject } from '../../kernel/json.ts';
import { isTruthy } from '../truth.ts';
import { listNamed } from './lists.ts';
import { type Telling, valueOf } from './telling.ts';

/** What an entry has to be so that it alone decides. */
const DECISIVE = { some: true, all: false, none: true } as const;

/**
 * What the entries of a list say to a condition: the one that decided, for none was looked at after it; else how many
 * meet it, and each in words.
 */
export const entries =
  (quantifier: keyof typeof DECISIVE) =>
  ([list = null, condition = null]: readonly Expression[], telling: Telling): string | undefined => {
    const all = valueOf(list, telling.facts);
    const name = listNamed(list, telling);
    if (!Array.isArray(all) || !name) return undefined;
    const { colon, some } = telling.words;
    const inside = all.map((entry, index) =>
      withinEntry(entry as never, `${name.path ?? ''}.${index}`, name.said, telling),
    );
    const said = inside.map((one) => telling.why(condition, one));
    if (!said.every((one) => one !== undefined)) return undefined;
    const meets = inside.map(({ facts }) => isTruthy(valueOf(condition, facts) ?? false));
    const decided = meets.indexOf(DECISIVE[quantifier]);
    if (decided !== -1) return `${telling.calculated.oneOfThem(name.said)}${colon}${said[decided]}`;
    const count = some(meets.filter(Boolean).length, all.length, name.said);
    return said.length === 0 ? count : `${count}${colon}${said.join(colon.replace(':', ';'))}`;
  };

/** How many entries a list has that is itself the condition. */
export function named(list: Expression, telling: Telling): string | undefined {
  const all = valueOf(list, telling.facts);
  const name = listNamed(list, telling);
  return Array.isArray(all) && name ? `${telling.words.count(name.said)} = ${all.length}` : undefined;
}

/** Fields of the entry are called by their own names, without the list's before them. */
function withinEntry(entry: JsonObject | null, path: string, list: string, telling: Telling): Telling {
  const own = typeof entry === 'object' && entry !== null ? entry : {};
  const placeOf = (place: string) => ((place.split('.')[0] ?? '') in own ? `${path}.${place}` : place);
  const shorter = (label: string) => (label.startsWith(`${list}, `) ? label.slice(list.length + 2) : label);
  return {
    ...telling,
    facts: { ...telling.facts, ...own },
    labelOf: (place) => shorter(telling.labelOf(placeOf(place))),
    format: (place, value) => telling.format(placeOf(place), value),
  };
}
