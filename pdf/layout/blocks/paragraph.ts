import type { Paragraph } from '../block.ts';
import { leastOf, type Style } from '../flow.ts';
import type { Around, Layout } from '../layout.ts';
import { BETWEEN, BODY, SMALL } from '../styles.ts';

const styleOf = ({ small }: Paragraph): Style => (small ? SMALL : BODY);

/** With the gap before it, as far as it is on one page. */
export const paragraphHeight = (block: Paragraph, { flow }: Around): number =>
  BETWEEN + flow.linesOf(block.text, styleOf(block)).length * styleOf(block).leading;

export const paragraph: Layout<Paragraph> = {
  least: (block, { flow }) =>
    BETWEEN + leastOf(flow.linesOf(block.text, styleOf(block)).length) * styleOf(block).leading,
  draw(block, { flow, parent }) {
    flow.gap(BETWEEN);
    flow.text(block.text, parent.add('P'), styleOf(block));
  },
};
