import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawLetter } from '#activities/documents/draw-letter.ts';
import { sampleOrders } from '#activities/documents/samples/sample-orders.ts';
import { type Sort, sorts } from '#activities/documents/samples/texts.ts';
import { composeLetter } from '#engine/compose/letters/compose-letter.ts';
import type { LetterOrder } from '#engine/compose/letters/letter-order.ts';
import type { Language } from '#engine/language/text.ts';
import { type Sealing, sealPdf } from '#seal/seal-pdf.ts';
import { readConfiguration } from '#worker/configuration.ts';
import { sealingFrom } from '#worker/sealing.ts';
import type { Command } from '../command.ts';
import { compiledDefinition } from '../compiled-definition.ts';
import { WrongUse } from '../wrong-use.ts';

export const letters: Command = {
  use: 'letters FILE --out DIR [--data SORT] [--language L] [--seal]',
  summary: 'draws every letter of a definition, filled by its scenarios; SORT: sample, hostile, longest',
  options: {
    out: { type: 'string' },
    data: { type: 'string' },
    language: { type: 'string' },
    seal: { type: 'boolean' },
  },
  async run({ positionals: [file], options: { out, data = 'sample', language, seal } }) {
    if (typeof out !== 'string') throw new WrongUse('Where to? Give --out DIR.');
    const sort = sorts.find((one) => one === data);
    if (!sort) throw new WrongUse(`There is no data "${String(data)}"; there is: ${sorts.join(', ')}`);
    const compiled = compiledDefinition(file, 'has no letters');
    if (!compiled) return 1;
    const { procedure, plan } = compiled;
    const chosen = procedure.languages.filter((one) => language === undefined || one === language);
    if (chosen.length === 0)
      throw new WrongUse(`It is not written in "${String(language)}", but in: ${procedure.languages.join(', ')}`);
    const sealing = seal ? await sealingFrom(readConfiguration(process.env)) : undefined;
    if (seal && !sealing) throw new WrongUse('There is no key to seal with: set SEAL_KEY and SEAL_CERTIFICATES.');
    mkdirSync(out, { recursive: true });
    let failed = 0;
    for (const one of chosen)
      failed += await drawAll(sampleOrders(procedure, plan, one, sort), { language: one, sort, out, sealing });
    return failed > 0 ? 1 : 0;
  },
};

interface Drawing {
  readonly language: Language;
  readonly sort: Sort;
  /** The folder to write into. */
  readonly out: string;
  readonly sealing: Sealing | undefined;
}

/** Answers how many could not be drawn. */
async function drawAll(orders: readonly LetterOrder[], { language, sort, out, sealing }: Drawing): Promise<number> {
  let failed = 0;
  for (const order of orders) {
    const name = `${order.letter}.${language}.pdf`;
    try {
      const bytes = await drawLetter(composeLetter(order));
      writeFileSync(join(out, name), sealing ? await sealPdf(bytes, sealing, Date.now()) : bytes);
      console.log(join(out, name));
    } catch (error) {
      failed++;
      console.error(`${name} (${sort}): ${(error as Error).message}`);
    }
  }
  return failed;
}
