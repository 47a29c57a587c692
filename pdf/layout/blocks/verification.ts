import { encode } from 'uqr';
import type { Verification } from '../block.ts';
import type { Layout } from '../layout.ts';
import { BLACK, MARGIN, mm } from '../measures.ts';
import { SMALL } from '../styles.ts';

const SIDE = mm(20);
const QUIET = mm(3.5); // ISO 18004 asks for four modules of white around
const BEFORE = 14;

export const verification: Layout<Verification> = {
  least: () => BEFORE + SIDE,
  draw({ address, alternative, lines }, { flow, parent }) {
    flow.gap(BEFORE);
    const top = flow.y;
    const x = MARGIN.left;
    const { data, size } = encode(address, { ecc: 'M', border: 0 });
    const box = [x, top - SIDE, x + SIDE, top];
    const figure = parent.add('Figure', {
      alternative,
      attributes: { O: 'Layout', Placement: 'Block', BBox: box },
    });
    const { sheet } = flow;
    sheet.mark(figure, () =>
      sheet.page.drawSvgPath(pathOf(data), { x, y: top, scale: SIDE / size, color: BLACK, borderWidth: 0 }),
    );
    flow.y = top - 2;
    for (const line of lines) {
      flow.text(line, parent.add('P'), { ...SMALL, indent: SIDE + QUIET });
      flow.y -= 3;
    }
    flow.y = Math.min(flow.y, top - SIDE);
  },
};

/** Dark modules that touch in a row are one rectangle. */
function pathOf(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of modules.entries())
    for (let x = 0; x < row.length; x++) {
      let end = x;
      while (row[end]) end++;
      if (end > x) path += `M${x} ${y}h${end - x}v1h${x - end}z`;
      x = Math.max(x, end - 1);
    }
  return path;
}
