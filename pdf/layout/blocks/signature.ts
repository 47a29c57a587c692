import type { Signature } from '../block.ts';
import type { Layout } from '../layout.ts';
import { BODY } from '../styles.ts';

const BEFORE = 16;
const HAND = 26; // points for a signature or a stamp

export const signature: Layout<Signature> = {
  least: ({ name }) => BEFORE + HAND + (name === undefined ? 2 : 3) * BODY.leading,
  draw({ on, name, title }, { flow, parent }) {
    flow.gap(BEFORE);
    flow.text(on, parent.add('P'), BODY);
    flow.gap(HAND);
    if (name !== undefined) flow.text(name, parent.add('P'), { ...BODY, weight: 'bold', whole: true });
    flow.text(title, parent.add('P'), BODY);
  },
};
