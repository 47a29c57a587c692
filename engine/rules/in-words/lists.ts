import type { Expression } from '../../kernel/json.ts';
import { callOf, type Telling, type TermTeller, valueOf } from './telling.ts';

/** What a list is called, in quotation marks, and where the list stands of which it is made. */
interface ListNamed {
  readonly said: string;
  readonly path?: string | undefined;
}

type ListTeller = (operands: readonly Expression[], telling: Telling) => ListNamed | undefined;

const NAMES: Readonly<Record<string, ListTeller>> = {
  var: ([path, otherwise], telling) => {
    if (typeof path !== 'string') return undefined;
    if (otherwise !== undefined && valueOf({ var: path }, telling.facts) === undefined)
      return listNamed(otherwise, telling);
    return { said: telling.words.quoted(telling.labelOf(path)), path };
  },
  filter: ([list], telling) => {
    const named = listNamed(list, telling);
    return named && { ...named, said: telling.calculated.thatCount(named.said) };
  },
  map: ([list, made], telling) => {
    const named = listNamed(list, telling);
    const [operator, [field]] = callOf(made) ?? [undefined, []];
    if (!named?.path || operator !== 'var' || typeof field !== 'string') return named;
    return { ...named, said: telling.words.quoted(telling.labelOf(`${named.path}.0.${field}`)) };
  },
  merge: (lists, telling) => {
    const named = lists.map((list) => listNamed(list, telling));
    if (!named.every((one) => one !== undefined)) return undefined;
    return { said: named.map(({ said }) => said).join(` ${telling.words.and} `), path: named[0]?.path };
  },
};

/** The list that an expression reads, or that it makes of others. */
export function listNamed(expression: Expression | undefined, telling: Telling): ListNamed | undefined {
  const call = callOf(expression);
  if (!call || !Array.isArray(valueOf(expression ?? null, telling.facts))) return undefined;
  return NAMES[call[0]]?.(call[1], telling);
}

/** What comes of lists. */
export const lists: Readonly<Record<string, TermTeller>> = {
  sum: ([list, field], telling) => {
    const named = listNamed(list, telling);
    if (!named) return undefined;
    const isMapped = callOf(list)?.[0] === 'map';
    if (typeof field !== 'string' || named.path === undefined)
      return { said: telling.words.sum(named.said), like: isMapped ? undefined : named.path, made: 'phrase' };
    const place = `${named.path}.0.${field}`;
    const label = telling.words.quoted(telling.labelOf(place));
    const isPart = callOf(list)?.[0] === 'filter';
    return {
      said: telling.words.sum(isPart ? telling.calculated.thatCount(label) : label),
      like: place,
      made: 'phrase',
    };
  },
  count: ([list], telling) => {
    const named = listNamed(list, telling);
    return named && { said: telling.words.count(named.said), made: 'phrase' };
  },
  reduce: ([list], telling) => {
    const named = listNamed(list, telling);
    return named && { said: telling.calculated.reckonedFrom(named.said), made: 'phrase' };
  },
};
