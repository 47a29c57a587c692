import { addTextField } from '../../forms/add-text-field.ts';
import type { Field } from '../block.ts';
import type { Layout } from '../layout.ts';
import { COLUMN, MARGIN, RULE } from '../measures.ts';
import { CELL, SMALL } from '../styles.ts';

const PAD = 4;
const BEFORE = 7;

const heightOf = (lines: number): number => (lines === 0 ? 0 : lines * CELL.leading + 2 * PAD);

export const field: Layout<Field> = {
  least: ({ lines = 1, help }) => BEFORE + SMALL.leading * (help === undefined ? 1 : 2) + heightOf(lines),
  draw({ name, label, help, value, lines = 1 }, { flow, parent }) {
    const said = value === '' ? [] : flow.linesOf(value, { ...CELL, width: COLUMN - 2 * PAD, whole: true });
    const height = heightOf(Math.max(lines, said.length));
    const above = [label, ...(help === undefined ? [] : [help])].flatMap((text) => flow.linesOf(text, SMALL));
    flow.need(BEFORE + (above.length + 1) * SMALL.leading + height);
    flow.gap(BEFORE);
    flow.text(label, parent.add('P'), { ...SMALL, weight: 'bold' });
    if (help !== undefined) flow.text(help, parent.add('P'), SMALL);
    if (height === 0) return;
    const box = { x: MARGIN.left, y: flow.y - height - 1, width: COLUMN, height };
    flow.sheet.artifact('Layout', () =>
      flow.sheet.page.drawRectangle({ ...box, borderWidth: 0.75, borderColor: RULE }),
    );
    if (value !== '') {
      const { leading, size } = CELL;
      addTextField(flow, parent.add('Form'), { name, label, value, box, lines: said, pad: PAD, size, leading });
    }
    flow.y = box.y;
  },
};
