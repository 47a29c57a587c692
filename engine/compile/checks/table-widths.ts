import type { Check } from '../check.ts';
import { error, type Finding, pointerTo } from '../finding.ts';

/** Each row of a table has one cell for each input, and one for each output. */
export const tableWidths: Check = ({ procedure }) =>
  Object.entries(procedure.tables ?? {}).flatMap(([name, { inputs, outputs, editions }]) =>
    editions.flatMap(({ rows }, e) =>
      rows.flatMap(([ins, outs], r) => {
        const row = pointerTo('tables', name, 'editions', e, 'rows', r);
        return [
          ...width(`${row}/0`, 'input', ins.length, inputs.length),
          ...width(`${row}/1`, 'output', outs.length, outputs.length),
        ];
      }),
    ),
  );

const width = (pointer: string, what: string, found: number, wanted: number): Finding[] =>
  found === wanted
    ? []
    : [
        error(
          'table/wrong-width',
          pointer,
          `This row has ${cells(found)} for ${wanted === 1 ? `one ${what}` : `${wanted} ${what}s`}.`,
          `Write one cell for each ${what}; "-" stands for any value.`,
        ),
      ];

const cells = (count: number): string => (count === 1 ? 'one cell' : `${count} cells`);
