import { Unwritable } from '../../unwritable.ts';
import type { Composer } from '../composer.ts';

/** What the authority writes in all its letters. Throws `Unwritable` where it has no such part: `document/unknown-part`. */
export const part: Composer<'part'> = (id, order, compose) => {
  const blocks = order.authority?.parts?.[id];
  if (!blocks) throw new Unwritable('document/unknown-part', id);
  return compose(blocks, order);
};
