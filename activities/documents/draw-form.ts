import type { DrawForm } from '#api/ports/draw-form.ts';
import { authorityOn } from '#engine/compile/authorities.ts';
import { composePaperForm } from '#engine/compose/letters/compose-paper-form.ts';
import { drawPdf } from '#pdf/draw-pdf.ts';
import { PdfRefusal } from '#pdf/pdf-refusal.ts';

/** A form on the paper of its authority. */
export const drawForm: DrawForm = async (form) => {
  const authority = authorityOn(form.definition.service.authority, form.today);
  try {
    return await drawPdf(composePaperForm({ ...form, ...(authority && { authority }) }));
  } catch (error) {
    if (error instanceof PdfRefusal) return { obstacle: error.message };
    throw error;
  }
};
