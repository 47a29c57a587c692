import type { Table } from '../../language/table.ts';
import { columns } from '../../rules/decision-table/column.ts';
import { outputLiteral } from '../../rules/decision-table/compile-rows.ts';
import type { ColumnType } from '../../rules/decision-table/decision-table.ts';
import type { Literal } from '../../rules/decision-table/literal.ts';
import { type Cell, parseCell } from '../../rules/decision-table/parse-cell.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, fault, pointerTo } from '../finding.ts';
import { sightOf } from '../logic/written-ranges.ts';
import { type Sort, sortOf } from '../sort-of.ts';
import { optionsOf, sortsOf } from '../types/kinds-of-value.ts';
import { unknownOption, written } from '../types/operand-types.ts';

/** The columns of a table are of the type of what they look at and give, and so is every cell. */
export const tableTypes: Check = (subject) =>
  Object.entries(subject.procedure.tables ?? {}).flatMap(([name, table]) => [
    ...inputTypes(subject, name, table),
    ...table.editions.flatMap(({ rows }, edition) =>
      rows.flatMap(([inputs, outputs], row) => {
        const at = pointerTo('tables', name, 'editions', edition, 'rows', row);
        return [
          ...inputs.flatMap((text, i) => inputCell(subject, table.inputs[i], text, `${at}/0/${i}`)),
          ...outputs.flatMap((text, i) => outputCell(table.outputs[i], text, `${at}/1/${i}`)),
        ];
      }),
    ),
  ]);

const inputTypes = (subject: Subject, name: string, { inputs }: Table): Finding[] =>
  inputs.flatMap(({ expression, type }, i) => {
    const sorts = sortsOf(expression, sightOf(subject));
    if (!sorts || sorts.some((sort) => sortsOfColumn(type).includes(sort))) return [];
    const pointer = pointerTo('tables', name, 'inputs', i, 'type');
    return [fault('table/wrong-column', pointer, { values: { type, found: written(expression) } })];
  });

const sortsOfColumn = (type: ColumnType): readonly Sort[] =>
  type === 'text' || type === 'choice' ? ['words', 'option'] : [sortOf({ type })];

function inputCell(
  subject: Subject,
  input: Table['inputs'][number] | undefined,
  text: string,
  pointer: string,
): Finding[] {
  const cell = input && parseCell(text, columns[input.type].names);
  if (!cell || cell.matches === 'any') return [];
  const options = optionsOf(input.expression, sightOf(subject));
  return literalsIn(cell).flatMap((literal) => {
    const wrong = wrongLiteral(literal, input.type, text, pointer);
    if (wrong.length > 0 || !options || literal.sort !== 'text') return wrong;
    return inCell(unknownOption(String(literal.value), options, pointer));
  });
}

const literalsIn = (cell: Exclude<Cell, { matches: 'any' }>): Literal[] =>
  cell.tests.flatMap((test) => (test.test === 'range' ? [test.from, test.to] : [test.literal]));

function outputCell(output: Table['outputs'][number] | undefined, text: string, pointer: string): Finding[] {
  const literal = output && outputLiteral(text.trim(), columns[output.type]);
  if (!literal || text.trim() === '-') return [];
  const wrong = wrongLiteral(literal, output.type, text, pointer);
  if (wrong.length > 0 || !output.values || literal.sort !== 'text') return wrong;
  return inCell(unknownOption(String(literal.value), output.values, pointer));
}

const SORTS: Readonly<Record<Sort, Literal['sort'] | undefined>> = {
  amount: 'amount',
  day: 'day',
  truth: 'boolean',
  option: 'text',
  words: 'text',
  list: undefined,
  parts: undefined,
};

function wrongLiteral({ sort }: Literal, type: ColumnType, cell: string, pointer: string): Finding[] {
  if (sort === 'null' || sort === 'reference' || sortsOfColumn(type).some((one) => SORTS[one] === sort)) return [];
  return [fault('table/wrong-cell', pointer, { values: { type, cell } })];
}

/** A cell may say more than the one word, so nothing is written over it. */
const inCell = (findings: readonly Finding[]): Finding[] => findings.map(({ repair: _repair, ...finding }) => finding);
