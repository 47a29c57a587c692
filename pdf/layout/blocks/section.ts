import type { Section } from '../block.ts';
import type { Layout } from '../layout.ts';
import { COLUMN, MARGIN, RULE } from '../measures.ts';
import { BODY } from '../styles.ts';

const BEFORE = 22;

/** Under a line of its own. */
export const section: Layout<Section> = {
  least: () => BEFORE + 3 * BODY.leading,
  draw({ language, blocks }, around) {
    const { flow, parent, drawAll } = around;
    const before = flow.language;
    flow.need(BEFORE + 6 * BODY.leading);
    flow.gap(BEFORE / 2);
    const { x, y } = { x: MARGIN.left, y: flow.y };
    flow.sheet.artifact('Layout', () =>
      flow.sheet.page.drawLine({ start: { x, y }, end: { x: x + COLUMN, y }, thickness: 0.5, color: RULE }),
    );
    flow.gap(BEFORE / 2);
    flow.language = language ?? before;
    drawAll(blocks, { ...around, parent: parent.add('Sect', language === undefined ? {} : { language }) });
    flow.language = before;
  },
};
