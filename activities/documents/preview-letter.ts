import type { PreviewLetter } from '#api/ports/preview-letter.ts';
import { authorityOn } from '#engine/compile/authorities.ts';
import { composeLetter } from '#engine/compose/letters/compose-letter.ts';
import { Unwritable } from '#engine/compose/unwritable.ts';
import { drawPdf } from '#pdf/draw-pdf.ts';
import { PdfRefusal } from '#pdf/pdf-refusal.ts';

/**
 * A letter as it would go out now, marked as not issued and without a code to verify it by. Where it cannot be written
 * yet, why, in a sentence.
 */
export const previewLetter: PreviewLetter = async (order) => {
  const authority = authorityOn(order.definition.service.authority, order.today);
  try {
    return await drawPdf(
      composeLetter({ ...order, ...(authority && { authority }), preview: true, verification: '', verifyUrl: '' }),
    );
  } catch (error) {
    if (error instanceof Unwritable || error instanceof PdfRefusal) return { obstacle: error.message };
    throw error;
  }
};
