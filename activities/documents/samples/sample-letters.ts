import { ApplicationFailure } from '@temporalio/activity';
import { PdfRefusal } from '#pdf/pdf-refusal.ts';
import { readingOrder } from '#pdf/reading-order.ts';
import { drawableLine } from '#pdf/text/drawable.ts';
import { composeLetter } from '../compose-letter.ts';
import { drawLetter } from '../draw-letter.ts';
import { sampleOrders } from './sample-orders.ts';

type Asked = Parameters<typeof sampleOrders>;

/** A letter with sample data: what it says, passage by passage, and its drawing. Or why it cannot be written. */
type SampleLetter = { readonly letter: string } & (
  | { readonly title: string; readonly passages: readonly string[]; draw(): Promise<Uint8Array> }
  | { readonly obstacle: string }
);

/** Every letter of a definition as its scenarios fill it, marked as not issued. */
export const sampleLetters = (...asked: Asked): SampleLetter[] =>
  sampleOrders(...asked).map((order) => {
    const { letter } = order;
    try {
      const model = composeLetter({ ...order, preview: true });
      const passages = readingOrder(model).map(drawableLine).filter(Boolean);
      return { letter, title: drawableLine(model.title), passages, draw: () => drawLetter(model) };
    } catch (error) {
      if (error instanceof ApplicationFailure || error instanceof PdfRefusal)
        return { letter, obstacle: error.message };
      throw error;
    }
  });
