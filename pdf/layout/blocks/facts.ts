import type { Facts } from '../block.ts';
import type { Layout } from '../layout.ts';
import { COLUMN } from '../measures.ts';
import { BETWEEN, CELL } from '../styles.ts';
import { drawRow, type Row } from './table-row.ts';

const LABELS = COLUMN * 0.38;
const widths = { left: [LABELS, COLUMN - LABELS], right: [COLUMN - LABELS, LABELS] };

/** A table whose heads are at the left. */
export const facts: Layout<Facts> = {
  least: () => BETWEEN + 2 * CELL.leading,
  draw({ rows, align }, { flow, parent }) {
    flow.gap(BETWEEN);
    const body = parent.add('Table').add('TBody');
    for (const { label, value } of rows) {
      const row: Row = {
        cells: [
          { text: label, head: 'Row' },
          { text: value, ...(align && { align }) },
        ],
        widths: widths[align ?? 'left'],
      };
      drawRow(flow, body, row, () => {});
    }
  },
};
