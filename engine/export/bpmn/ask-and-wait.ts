import { HAND_OFF_ANSWERED } from '../../steps/hand-off/answered.ts';
import { wordsOf } from '../words/words.ts';
import { answer, automatic } from './activities.ts';
import type { Here } from './drawing.ts';
import { flowBetween } from './flow.ts';
import type { Shape } from './kind-shape.ts';

/** What goes to a partner, and the answer that the case then waits for. */
export function askAndWait(here: Here<unknown>): Shape {
  const { id, name, drawing } = here;
  const waits = `${id}__answer`;
  const { handedOver } = wordsOf(drawing.exported.language);
  return {
    nodes: [automatic('sendTask', here), answer({ id: waits, name: `${name}: ${handedOver}` }, HAND_OFF_ANSWERED)],
    flows: [flowBetween(id, waits)],
  };
}
