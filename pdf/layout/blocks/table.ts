import type { Table } from '../block.ts';
import type { Flow } from '../flow.ts';
import type { Layout } from '../layout.ts';
import { BETWEEN, CELL } from '../styles.ts';
import { columnWidths } from './column-widths.ts';
import { type Cell, drawRow, type Row, rowHeight } from './table-row.ts';

export const table: Layout<Table> = {
  least: ({ columns, rows }, { flow }) =>
    BETWEEN + rowHeight(flow, headOf(columns, columnWidths({ columns, rows }))) + 3 * CELL.leading,
  draw({ columns, rows }, { flow, parent }) {
    const widths = columnWidths({ columns, rows });
    const head = headOf(columns, widths);
    const body = rows.map((cells) => bodyRow(columns, widths, cells));
    flow.gap(BETWEEN);
    flow.need(rowHeight(flow, head) + (body[0] ? rowHeight(flow, body[0]) : 0));
    const whole = parent.add('Table');
    drawRow(flow, whole.add('THead'), head, () => {});
    const within = whole.add('TBody');
    for (const row of body) drawRow(flow, within, row, () => repeated(flow, head));
  },
};

const repeated = (flow: Flow, head: Row): void => drawRow(flow, undefined, head, () => {});

const headOf = (columns: Table['columns'], widths: readonly number[]): Row => ({
  cells: columns.map(({ label, align }) => ({ text: label, head: 'Column' as const, ...aligned(align) })),
  widths,
  shaded: true,
});

const bodyRow = (columns: Table['columns'], widths: readonly number[], cells: readonly string[]): Row => ({
  cells: columns.map(({ align }, i) => ({ text: cells[i] ?? '', ...aligned(align) })),
  widths,
});

const aligned = (align: 'right' | undefined): Pick<Cell, 'align'> => (align ? { align } : {});
