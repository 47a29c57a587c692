import type { Table } from '../block.ts';
import type { Flow } from '../flow.ts';
import type { Layout } from '../layout.ts';
import { COLUMN } from '../measures.ts';
import { BETWEEN, CELL } from '../styles.ts';
import { type Cell, drawRow, type Row, rowHeight } from './table-row.ts';

export const table: Layout<Table> = {
  least: ({ columns }, { flow }) => BETWEEN + rowHeight(flow, headOf(columns)) + 3 * CELL.leading,
  draw({ columns, rows }, { flow, parent }) {
    const head = headOf(columns);
    flow.gap(BETWEEN);
    flow.need(rowHeight(flow, head) + (rows[0] ? rowHeight(flow, bodyRow(columns, rows[0])) : 0));
    const whole = parent.add('Table');
    drawRow(flow, whole.add('THead'), head, () => {});
    const body = whole.add('TBody');
    for (const cells of rows) drawRow(flow, body, bodyRow(columns, cells), () => repeated(flow, head));
  },
};

const repeated = (flow: Flow, head: Row): void => drawRow(flow, undefined, head, () => {});

const headOf = (columns: Table['columns']): Row => ({
  cells: columns.map(({ label, align }) => ({ text: label, head: 'Column' as const, ...aligned(align) })),
  widths: widthsOf(columns),
  shaded: true,
});

const bodyRow = (columns: Table['columns'], cells: readonly string[]): Row => ({
  cells: columns.map(({ align }, i) => ({ text: cells[i] ?? '', ...aligned(align) })),
  widths: widthsOf(columns),
});

const aligned = (align: 'right' | undefined): Pick<Cell, 'align'> => (align ? { align } : {});

function widthsOf(columns: Table['columns']): number[] {
  const all = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  return columns.map(({ share = 1 }) => (share / all) * COLUMN);
}
