import { compileTable } from '../../rules/decision-table/compile-table.ts';
import type { Check } from '../check.ts';
import { error, pointerTo } from '../finding.ts';

/** Every cell of a table can be read, each row has all its cells, and the hit policy fits the outputs. */
export const tables: Check = ({ procedure }) =>
  Object.entries(procedure.tables ?? {}).flatMap(([name, table]) => {
    const compiled = compileTable(table);
    if ('editions' in compiled) return [];
    return compiled
      .filter(({ code }) => code in SENTENCES) // what is wrong with an input's expression is told as with any other
      .map(({ code, pointer, found = '', suggestion = 'Correct the table.' }) =>
        error(code, pointerTo('tables', name) + pointer, SENTENCES[code]?.(found) ?? '', suggestion),
      );
  });

const SENTENCES: Readonly<Record<string, (found: string) => string>> = {
  'table/wrong-width': (found) => `This row does not have one cell for each column: ${found}.`,
  'table/unreadable-cell': (found) => `The cell ${JSON.stringify(found)} cannot be read.`,
  'table/no-priority': (found) =>
    `The hit policy "${found}" goes by the order of the outputs' values, and none is given.`,
  'table/nothing-to-aggregate': (found) => `The hit policy "${found}" leaves nothing to aggregate.`,
  'table/not-a-number': (found) => `"${found}" can only be taken of one output that is a number.`,
};
