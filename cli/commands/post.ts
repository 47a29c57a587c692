import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { reasonOf, runningDossier } from '../dossier-over-http.ts';

interface Batch {
  readonly id: string;
  readonly pages: number;
  readonly pieces: readonly object[];
  readonly printedAt: string | null;
  readonly links: Readonly<Record<'pdf' | 'printed', string>>;
}

export const post: Command = {
  use: 'post [--out DIR] | post --printed BATCH',
  summary: 'writes the post that waits as one PDF and what is in it as JSON; says that a batch is in the post',
  options: { out: { type: 'string' }, printed: { type: 'string' } },
  async run({ options: { out = '.', printed } }) {
    const ask = await runningDossier();
    if (!ask) return 1;
    const isNew = typeof printed !== 'string';
    const answer = await ask('POST', isNew ? '/api/post' : `/api/post/${encodeURIComponent(printed)}/printed`);
    if (!answer.ok) return refused(answer);
    const batch = (await answer.json()) as Batch;
    if (!isNew) {
      console.log(`printed ${batch.printedAt}`);
      return 0;
    }
    const pdf = await ask('GET', batch.links.pdf);
    if (!pdf.ok) return refused(pdf);
    mkdirSync(String(out), { recursive: true });
    const file = join(String(out), `post-${batch.id}`);
    writeFileSync(`${file}.pdf`, new Uint8Array(await pdf.arrayBuffer()));
    writeFileSync(`${file}.json`, `${JSON.stringify(batch, null, 2)}\n`);
    console.log(`${file}.pdf: ${batch.pieces.length} envelopes, ${batch.pages} pages`);
    console.log(`When it is in the post: dossier post --printed ${batch.id}`);
    return 0;
  },
};

async function refused(answer: Response): Promise<number> {
  console.error(await reasonOf(answer));
  return 1;
}
