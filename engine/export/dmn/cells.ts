import { columns } from '../../rules/decision-table/column.ts';
import type { ColumnType } from '../../rules/decision-table/decision-table.ts';
import { type Literal, literalOf } from '../../rules/decision-table/literal.ts';
import { type CellTest, parseCell } from '../../rules/decision-table/parse-cell.ts';

/** A cell as FEEL writes it: text in quotation marks, days as dates. */
export function cellAsFeel(text: string, type: ColumnType): string {
  const cell = parseCell(text, columns[type].names);
  if (!cell || cell.matches === 'any') return '-';
  const tests = cell.tests.map(testAsFeel).join(', ');
  return cell.matches === 'none' ? `not(${tests})` : tests;
}

/** What a row answers. An empty cell answers nothing. */
export function outputAsFeel(text: string, type: ColumnType): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-') return 'null';
  const literal = literalOf(trimmed, columns[type].names);
  return literal === undefined ? 'null' : literalAsFeel(literal);
}

function testAsFeel(test: CellTest): string {
  if (test.test === 'equals') return literalAsFeel(test.literal);
  if (test.test === 'range') {
    const [open, close] = [test.includesFrom ? '[' : '(', test.includesTo ? ']' : ')'];
    return `${open}${literalAsFeel(test.from)}..${literalAsFeel(test.to)}${close}`;
  }
  const literal = literalAsFeel(test.literal);
  return test.operator === '!=' ? `not(${literal})` : `${test.operator} ${literal}`;
}

function literalAsFeel(literal: Literal): string {
  if (literal.sort === 'reference') return literal.name;
  if (literal.sort === 'day') return `date("${String(literal.value)}")`;
  return literal.sort === 'text' ? JSON.stringify(literal.value) : String(literal.value);
}
