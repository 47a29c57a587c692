import type { SampleLetter } from '#api/ports/sample-letters.ts';
import { composeLetter } from '#engine/compose/letters/compose-letter.ts';
import { Unwritable } from '#engine/compose/unwritable.ts';
import { PdfRefusal } from '#pdf/pdf-refusal.ts';
import { readingOrder } from '#pdf/reading-order.ts';
import { drawableLine } from '#pdf/text/drawable.ts';
import { drawLetter } from '../draw-letter.ts';
import { sampleOrders } from './sample-orders.ts';

type Asked = Parameters<typeof sampleOrders>;

/** Every letter of a definition as its scenarios fill it, marked as not issued. */
export const sampleLetters = (...asked: Asked): SampleLetter[] =>
  sampleOrders(...asked).map((order) => {
    const { letter } = order;
    try {
      const model = composeLetter({ ...order, preview: true });
      const passages = readingOrder(model).map(drawableLine).filter(Boolean);
      return { letter, title: drawableLine(model.title), passages, draw: () => drawLetter(model) };
    } catch (error) {
      if (error instanceof Unwritable || error instanceof PdfRefusal) return { letter, obstacle: error.message };
      throw error;
    }
  });
