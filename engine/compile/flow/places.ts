import type { Subject } from '../check.ts';
import { once } from '../once.ts';

/** The places of a case whose filling is followed, numbered. */
export interface Places {
  readonly names: readonly string[];
  /** The number of the place that a path reads, or lies within; none for what is always there. */
  readonly of: (path: string) => number | undefined;
}

/** Fields of the case file; and what comes into being with steps, criteria, tables and clocks. */
export const placesOf: (subject: Subject) => Places = once(({ procedure, scopes }) => {
  const under = (root: string, names: object | undefined): string[] =>
    Object.keys(names ?? {}).map((name) => `${root}.${name}`);
  const names = [
    ...new Set([
      ...Object.entries(procedure.data).flatMap(([group, fields]) => under(group, fields)),
      ...under('rules', procedure.rules),
      ...under('tables', procedure.tables),
      ...under('clocks', procedure.clocks),
      ...scopes.flatMap(({ steps }) => steps.map(({ id }) => `steps.${id}`)),
    ]),
  ];
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    names,
    of: (path) => {
      const end = path.indexOf('.', path.indexOf('.') + 1);
      return numbers.get(end === -1 ? path : path.slice(0, end));
    },
  };
});

/** What has happened may be asked about by whoever may not have seen it happen: only where it never can is wrong. */
export const isHistory = (place: string): boolean => place.startsWith('steps.') || place.startsWith('clocks.');
