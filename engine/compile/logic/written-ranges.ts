import type { Expression } from '../../kernel/json.ts';
import type { Table } from '../../language/table.ts';
import { caseFileOf } from '../case-file.ts';
import type { Subject } from '../check.ts';
import { once } from '../once.ts';
import { partsOf } from '../parts-of.ts';
import { numberOf } from './domain.ts';
import { domainOf, type Sight } from './expression-domain.ts';
import { ANY, hull, only, type Range } from './range.ts';

/** What an expression of a procedure sees where these roots can be read. */
export const sightOf = (subject: Subject, roots: Sight['roots'] = caseFileOf(subject)): Sight => ({
  roots,
  rangeOf: (place) => rangeOfPlace(subject, place),
});

/** What is known of a place that only formulas and tables fill: between which values all of them lie. */
function rangeOfPlace(subject: Subject, place: string): Range {
  const ranges = rangesOf(subject);
  const before = ranges.known.get(place);
  if (before) return before;
  ranges.known.set(place, ANY); // a place that is computed from itself
  const range = rangeOf(subject, place);
  ranges.known.set(place, range);
  return range;
}

const rangesOf = once(() => ({ known: new Map<string, Range>() }));

function rangeOf(subject: Subject, place: string): Range {
  const [root, name = '', output = ''] = place.split('.');
  if (root === 'tables') return rangeOfOutput(subject.procedure.tables?.[name], output);
  const formulas = formulasOf(subject).get(place);
  if (!formulas || askedOf(subject).has(place)) return ANY;
  const sight = sightOf(subject);
  return formulas.map((formula) => domainOf(formula, sight)?.range ?? ANY).reduce((a, b) => hull(a, b));
}

function rangeOfOutput(table: Table | undefined, output: string): Range {
  const column = table?.outputs.findIndex(({ name }) => name === output) ?? -1;
  if (!table || column === -1 || table.aggregation === 'sum' || table.aggregation === 'count') return ANY;
  const cells = table.editions.flatMap(({ rows }) => rows.map(([, outputs]) => outputs[column] ?? '-'));
  const numbers = cells.filter((cell) => cell !== '-' && cell !== '').map(numberOf);
  return numbers.length === 0 || numbers.some((number) => !number)
    ? ANY
    : numbers.map((number) => (number ? only(number) : ANY)).reduce((a, b) => hull(a, b));
}

/** The expressions that are written to each place. */
const formulasOf = once((subject: Subject): ReadonlyMap<string, readonly Expression[]> => {
  const found = new Map<string, Expression[]>();
  const { targets, expressions } = partsOf(subject);
  const byPointer = new Map(expressions.map(({ pointer, value }) => [pointer, value]));
  for (const { value: place, pointer } of targets) {
    const formula = byPointer.get(pointer);
    if (formula !== undefined) found.set(place, [...(found.get(place) ?? []), formula]);
  }
  return found;
});

/** The places that people, registers or partners fill in, with any value that the field accepts. */
const askedOf = once((subject: Subject): ReadonlySet<string> => {
  const { fields, targets, expressions } = partsOf(subject);
  const formulas = new Set(expressions.map(({ pointer }) => pointer));
  return new Set([
    ...fields.map(({ value }) => value),
    ...targets.filter(({ pointer }) => !formulas.has(pointer)).map(({ value }) => value),
    ...subject.scopes.flatMap(({ steps }) =>
      steps.flatMap(({ step, kind }) => {
        const computed = Object.keys(kind.evaluates?.(step).compute.formulas ?? {});
        return (kind.writes?.(step) ?? []).filter((place) => !computed.includes(place));
      }),
    ),
  ]);
});
