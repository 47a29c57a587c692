import type { List } from '../block.ts';
import { leastOf } from '../flow.ts';
import type { Layout } from '../layout.ts';
import { BLACK, MARGIN } from '../measures.ts';
import { BETWEEN, BODY } from '../styles.ts';

const BETWEEN_ITEMS = 4;
const INDENT = 18;

export const list: Layout<List> = {
  least: ({ items: [first = ''] }, { flow }) =>
    BETWEEN + leastOf(flow.linesOf(first, { ...BODY, indent: INDENT }).length) * BODY.leading,
  draw({ items, numbered }, { flow, parent }) {
    const whole = parent.add('L', { attributes: { O: 'List', ListNumbering: numbered ? 'Decimal' : 'Disc' } });
    for (const [i, text] of items.entries()) {
      flow.gap(i === 0 ? BETWEEN : BETWEEN_ITEMS);
      const item = whole.add('LI');
      const style = { ...BODY, indent: INDENT };
      flow.need(leastOf(flow.linesOf(text, style).length) * BODY.leading);
      const label = item.add('Lbl');
      const place = { x: MARGIN.left + 2, y: flow.y - BODY.size, size: BODY.size, colour: BLACK };
      flow.sheet.mark(label, () => flow.sheet.text(numbered ? `${i + 1}. ` : '• ', 'regular', place));
      flow.text(text, item.add('LBody'), style);
    }
  },
};
