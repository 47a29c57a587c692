import type { Table } from '../block.ts';
import type { Flow } from '../flow.ts';
import type { Layout } from '../layout.ts';
import { BETWEEN, CELL } from '../styles.ts';
import { columnWidths } from './column-widths.ts';
import { type Cell, drawRow, type Row, rowHeight } from './table-row.ts';

export const table: Layout<Table> = {
  least: (whole, { flow }) => BETWEEN + rowHeight(flow, headOf(whole.columns, widthsOf(whole))) + 3 * CELL.leading,
  draw(of, { flow, parent }) {
    const { columns, rows } = of;
    const widths = widthsOf(of);
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

/** All cells are measured for them: once for a table. */
const measured = new WeakMap<Table, readonly number[]>();

function widthsOf(table: Table): readonly number[] {
  const widths = measured.get(table) ?? columnWidths(table);
  measured.set(table, widths);
  return widths;
}

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
