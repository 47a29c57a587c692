import type { Check, Subject } from '../check.ts';
import { type Finding, fault, pointerTo } from '../finding.ts';
import { mentionsOf } from '../mentions-of.ts';
import { partsOf } from '../parts-of.ts';

/** What is told apart by its name has a name of its own, and no list names the same thing twice. */
export const duplicateIds: Check = (subject) => [...sameNames(subject), ...namedAgain(subject)];

const sameNames = ({ procedure: { rules = {}, tables = {} } }: Subject): Finding[] => [
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

/** Where one thing stands twice, mostly another was meant: what should have been shared, asked or paused is not. */
function namedAgain(subject: Subject): Finding[] {
  const { places, fields, laws } = partsOf(subject);
  // laws are told apart by the places in them
  const mentions = mentionsOf(subject).flatMap(({ to, name, pointer }) =>
    to === 'law' ? [] : [{ value: name, pointer }],
  );
  const { languages } = subject.procedure;
  const declared = languages.map((value, i) => ({ value, pointer: pointerTo('languages', i) }));
  const seen = new Set<string>();
  return [...declared, ...mentions, ...places, ...fields, ...laws].flatMap(({ value, pointer }) => {
    const list = /^(.*)\/\d+$/.exec(pointer)?.[1];
    if (list === undefined) return [];
    const place = `${listOf(list)} ${value}`;
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    return [
      fault('reference/duplicate-id', pointer, { values: { name: value }, words: 'reference/duplicate-id: in a list' }),
    ];
  });
}

/** A form asks for a field once, on whichever page. */
const listOf = (pointer: string): string => pointer.replace(/^(\/forms\/[^/]+)\/pages\/\d+\/fields$/, '$1');
