import { ApplicationFailure } from '@temporalio/activity';
import type { PreviewLetter } from '#api/ports/preview-letter.ts';
import { authorityOn } from '#engine/compile/authorities.ts';
import { composeLetter } from './compose-letter.ts';
import { drawLetter } from './draw-letter.ts';

/**
 * A letter as it would go out now, marked as not issued and without a code to verify it by. Where it cannot be written
 * yet, why, in a sentence.
 */
export const previewLetter: PreviewLetter = async (order) => {
  const authority = authorityOn(order.definition.service.authority, order.today);
  try {
    return await drawLetter(
      composeLetter({ ...order, ...(authority && { authority }), preview: true, verification: '', verifyUrl: '' }),
    );
  } catch (error) {
    if (error instanceof ApplicationFailure && error.nonRetryable) return { obstacle: error.message };
    throw error;
  }
};
