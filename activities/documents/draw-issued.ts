import { composeLetter } from '#engine/compose/letters/compose-letter.ts';
import type { LetterOrder } from '#engine/compose/letters/letter-order.ts';
import { orFinal } from '../or-final.ts';
import { decisionFile } from './decision-file.ts';
import { drawLetter } from './draw-letter.ts';

/** The letter as it leaves, but for its seal; that of a decision, named by its outcome, carries it as data too. */
export async function drawIssued(order: LetterOrder, outcome: string | undefined): Promise<Uint8Array> {
  const letter = orFinal(() => composeLetter(order));
  return drawLetter({
    ...letter,
    attachments: outcome === undefined ? [] : [decisionFile(order, outcome, letter)],
  });
}
