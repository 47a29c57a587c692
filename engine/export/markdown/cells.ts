import type { FieldDefinition } from '../../fields/definition.ts';
import { numberFormat } from '../../fields/locale.ts';
import { show } from '../../fields/showers.ts';
import type { Language } from '../../language/text.ts';
import { columns } from '../../rules/decision-table/column.ts';
import type { ColumnType } from '../../rules/decision-table/decision-table.ts';
import { type Literal, literalOf } from '../../rules/decision-table/literal.ts';
import { type CellTest, parseCell } from '../../rules/decision-table/parse-cell.ts';
import type { CivilDay } from '../../time/civil-day.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { wordsOf } from '../words/words.ts';
import { headingsOf } from './words/words.ts';

/** What the cells of a column hold, and the field that they are compared with. */
export interface Column {
  readonly type: ColumnType;
  readonly field?: FieldDefinition | undefined;
}

/** What a cell asks for, as people say it: "2 000,00 € ou plus, moins de 2 800,00 €". */
export function cellInWords(text: string, column: Column, language: Language): string {
  const cell = parseCell(text, columns[column.type].names);
  if (!cell) return text;
  if (cell.matches === 'any') return '–';
  const tests = cell.tests.map((test) => testInWords(test, column, language)).join('; ');
  return cell.matches === 'none' ? headingsOf(language).cells['!='](tests) : tests;
}

/** What a row answers. */
export function outputInWords(text: string, column: Column, language: Language): string {
  const literal = literalOf(text.trim(), columns[column.type].names);
  return literal === undefined ? '–' : literalInWords(literal, column, language);
}

function testInWords(test: CellTest, column: Column, language: Language): string {
  const say = (literal: Literal) => literalInWords(literal, column, language);
  const { cells } = headingsOf(language);
  if (test.test === 'equals') return say(test.literal);
  if (test.test === 'compare') return cells[test.operator](say(test.literal));
  const low = cells[test.includesFrom ? '>=' : '>'](say(test.from));
  return `${low}, ${cells[test.includesTo ? '<=' : '<'](say(test.to))}`;
}

function literalInWords(literal: Literal, { type, field }: Column, language: Language): string {
  if (literal.sort === 'reference') return literal.name;
  const { value } = literal;
  if (literal.sort === 'boolean') return value ? wordsOf(language).yes : wordsOf(language).no;
  if (literal.sort === 'day') return dayInWords(String(value) as CivilDay, language);
  if (literal.sort === 'amount')
    return numberFormat(language, type === 'money' ? currencyOf(field) : undefined).format(Number(value));
  return field?.type === 'choice' ? show(value, field, language) : String(value);
}

const currencyOf = (field: FieldDefinition | undefined): string =>
  field && 'currency' in field && typeof field.currency === 'string' ? field.currency : 'EUR';
