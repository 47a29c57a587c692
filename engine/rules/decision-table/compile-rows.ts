import type { Column } from './column.ts';
import type { Row } from './decision-table.ts';
import { type Literal, literalOf } from './literal.ts';
import { type Cell, parseCell } from './parse-cell.ts';
import { type TableProblem, tableProblem } from './table-problem.ts';

export interface CompiledRow {
  readonly cells: readonly Cell[];
  readonly outputs: readonly OutputCell[];
}

interface OutputCell {
  readonly name: string;
  readonly literal: Literal;
}

/** Reads the cells of all rows; what cannot be read is added to the problems. */
export function compileRows(
  rows: readonly Row[],
  inputs: readonly Column[],
  outputs: readonly { readonly name: string; readonly column: Column }[],
  pointer: string,
  problems: TableProblem[],
): readonly CompiledRow[] {
  return rows.map(([inputCells, outputCells], row) => {
    const at = `${pointer}/${row}`;
    if (inputCells.length !== inputs.length) problems.push(wrongWidth(`${at}/0`, inputCells.length, inputs.length));
    if (outputCells.length !== outputs.length) problems.push(wrongWidth(`${at}/1`, outputCells.length, outputs.length));
    const cells = inputs.map(({ names }, column): Cell => {
      const text = inputCells[column] ?? '-';
      const cell = parseCell(text, names);
      if (cell === undefined) problems.push(unreadable(`${at}/0/${column}`, text));
      return cell ?? { matches: 'any' };
    });
    const values = outputs.map(({ name, column }, index): OutputCell => {
      const text = (outputCells[index] ?? '-').trim();
      const literal = text === '-' || text === '' ? NOTHING : outputLiteral(text, column);
      if (literal === undefined) problems.push(unreadable(`${at}/1/${index}`, text));
      return { name, literal: literal ?? NOTHING };
    });
    return { cells, outputs: values };
  });
}

const NOTHING: Literal = { sort: 'null', value: null };

/** The value of an output cell, as its column writes amounts. */
export function outputLiteral(text: string, column: Column): Literal | undefined {
  const literal = literalOf(text, column.names);
  if (literal?.sort !== 'amount') return literal;
  return { sort: 'amount', value: column.amount(String(literal.value)) };
}

function unreadable(pointer: string, cell: string): TableProblem {
  const how = 'Write -, < 5, [18..65), "a", "b", not("a"), date("2026-01-31"), true or null.';
  return tableProblem('table/unreadable-cell', pointer, cell, how);
}

function wrongWidth(pointer: string, found: number, columns: number): TableProblem {
  return tableProblem('table/wrong-width', pointer, `${found} cells`, `The table has ${columns} such columns.`);
}
