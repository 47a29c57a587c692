import { ApplicationFailure } from '@temporalio/activity';
import type { Composer } from '../composer.ts';

/** What the authority writes in all its letters. Fails for good where it has no such part: `document/unknown-part`. */
export const part: Composer<'part'> = (id, order, compose) => {
  const blocks = order.authority?.parts?.[id];
  if (!blocks) throw ApplicationFailure.nonRetryable(`the authority has no part ${id}`, 'document/unknown-part');
  return compose(blocks, order);
};
