import type { Table } from '../../language/table.ts';
import { compileTable } from '../../rules/decision-table/compile-table.ts';
import type { Check } from '../check.ts';
import { type Finding, fault, pointerTo } from '../finding.ts';

/** Every cell of a table can be read, each row has all its cells, and the hit policy fits the outputs. */
export const tables: Check = ({ procedure }) =>
  Object.entries(procedure.tables ?? {}).flatMap(([name, table]) => {
    const compiled = compileTable(table);
    if ('editions' in compiled) return blanks(name, table);
    return compiled.flatMap(({ code, pointer, found = '', suggestion = '' }) =>
      isKnown(code) // what is wrong with an input's expression is told as with any other
        ? [
            fault(code, pointerTo('tables', name) + pointer, {
              values: { found: String(found), suggestion, ...countsIn(`${found} ${suggestion}`) },
            }),
          ]
        : [],
    );
  });

/** Whether a cell of an answer was left out or is to say nothing, nobody can tell. */
const blanks = (name: string, { editions }: Table): Finding[] =>
  editions.flatMap(({ rows }, edition) =>
    rows.flatMap(([, outputs], row) =>
      outputs.flatMap((text, i) => {
        const at = pointerTo('tables', name, 'editions', edition, 'rows', row, 1, i);
        return text.trim() === ''
          ? [fault('table/unreadable-cell', at, { words: 'table/unreadable-cell: blank' })]
          : [];
      }),
    ),
  );

/** How many cells a row has, and how many columns the table. */
function countsIn(sentences: string): { readonly cells: string; readonly columns: string } {
  const [cells = '', columns = ''] = sentences.match(/\d+/g) ?? [];
  return { cells, columns };
}

const CODES = [
  'table/wrong-width',
  'table/unreadable-cell',
  'table/no-priority',
  'table/nothing-to-aggregate',
  'table/not-a-number',
] as const;

const isKnown = (code: string): code is (typeof CODES)[number] => (CODES as readonly string[]).includes(code);
