import type { Heading } from '../block.ts';
import type { Layout } from '../layout.ts';
import { headingStyle } from '../styles.ts';

export const heading: Layout<Heading> = {
  least({ level, text }, { flow, accent }) {
    const style = headingStyle(level, accent);
    return style.before + flow.linesOf(text, style).length * style.leading;
  },
  draw({ level, text }, { flow, parent, accent }) {
    const style = headingStyle(level, accent);
    flow.gap(style.before);
    flow.text(text, parent.add(`H${level}`), style);
  },
};
