import type { Expression, JsonObject } from '../../kernel/json.ts';
import { isTruthy } from '../truth.ts';
import { listNamed } from './lists.ts';
import { between, inOneSentence, labelled, type Statement } from './statement.ts';
import { type Telling, valueOf } from './telling.ts';

/** What an entry has to be so that it alone decides. */
const DECISIVE = { some: true, all: false, none: true } as const;

/**
 * What the entries of a list say to a condition: the one that decided, for none was looked at after it; else each of
 * them, by its number.
 */
export const entries =
  (quantifier: keyof typeof DECISIVE) =>
  ([list = null, condition = null]: readonly Expression[], telling: Telling): readonly Statement[] | undefined => {
    const all = valueOf(list, telling.facts);
    const name = listNamed(list, telling);
    if (!Array.isArray(all) || !name) return undefined;
    const { words } = telling;
    if (all.length === 0) return [{ fact: labelled(name.said, words.noEntry, telling), relations: [] }];
    const inside = all.map((entry, index) => withinEntry(entry as never, `${name.path ?? ''}.${index}`, telling));
    const decided = inside.findIndex(
      ({ facts }) => isTruthy(valueOf(condition, facts) ?? false) === DECISIVE[quantifier],
    );
    const isOne = decided !== -1;
    const told = (isOne ? inside.slice(decided, decided + 1) : inside).map((one) => telling.why(condition, one));
    if (!told.every((one) => one !== undefined)) return undefined;
    const said = told.map(
      (one, index) => `${words.entry(index + 1 + (isOne ? decided : 0))} – ${inOneSentence(one, telling)}`,
    );
    const suffices = isOne && quantifier === 'some' ? [words.oneSuffices] : [];
    return [`${name.said}, ${said.join(between(telling))}`, ...suffices].map((fact) => ({ fact, relations: [] }));
  };

/** How many entries a list has that is itself the condition. */
export function named(list: Expression, telling: Telling): readonly Statement[] | undefined {
  const all = valueOf(list, telling.facts);
  const name = listNamed(list, telling);
  if (!Array.isArray(all) || !name) return undefined;
  const { words } = telling;
  return [{ fact: labelled(words.count(name.said), words.number(all.length), telling), relations: [] }];
}

/** Fields of the entry are called by their own names, without the list's before them. */
function withinEntry(entry: JsonObject | null, path: string, telling: Telling): Telling {
  const own = typeof entry === 'object' && entry !== null ? entry : {};
  const placeOf = (place: string) => ((place.split('.')[0] ?? '') in own ? `${path}.${place}` : place);
  const list = telling.labelOf(path.slice(0, path.lastIndexOf('.')));
  const shorter = (label: string) => (label.startsWith(`${list}, `) ? label.slice(list.length + 2) : label);
  return {
    ...telling,
    facts: { ...telling.facts, ...own },
    labelOf: (place) => shorter(telling.labelOf(placeOf(place))),
    format: (place, value) => telling.format(placeOf(place), value),
  };
}
