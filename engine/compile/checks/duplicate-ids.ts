import type { Check } from '../check.ts';
import { type Finding, fault, pointerTo } from '../finding.ts';

/** What is told apart by its name in a list has a name of its own: criteria of a set, outputs of a table. */
export const duplicateIds: Check = ({ procedure: { rules = {}, tables = {} } }) => [
  ...Object.entries(rules).flatMap(([name, { criteria }]) =>
    twice(
      criteria.map(({ id }) => id),
      (i) => pointerTo('rules', name, 'criteria', i, 'id'),
    ),
  ),
  ...Object.entries(tables).flatMap(([name, { outputs }]) =>
    twice(
      outputs.map((output) => output.name),
      (i) => pointerTo('tables', name, 'outputs', i, 'name'),
    ),
  ),
];

const twice = (names: readonly string[], at: (i: number) => string): Finding[] =>
  names.flatMap((name, i) =>
    names.indexOf(name) < i ? [fault('reference/duplicate-id', at(i), { values: { name } })] : [],
  );
