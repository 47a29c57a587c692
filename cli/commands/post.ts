import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueToken } from '#api/session/token.ts';
import { readConfiguration } from '#worker/configuration.ts';
import { readSecret, secretFor } from '#worker/secret.ts';
import type { Command } from '../command.ts';
import { addressOfDossier } from '../running.ts';

const OPERATOR = 'operator';

interface Batch {
  readonly id: string;
  readonly pages: number;
  readonly pieces: readonly object[];
  readonly links: Readonly<Record<'pdf' | 'printed', string>>;
}

export const post: Command = {
  use: 'post [--out DIR] | post --printed BATCH',
  summary: 'writes the post that waits as one PDF and what is in it as JSON; says that a batch is in the post',
  options: { out: { type: 'string' }, printed: { type: 'string' } },
  async run({ options: { out = '.', printed } }) {
    const ask = asking();
    if (!(await ask('GET', '/healthz').catch(() => undefined))) {
      console.error('Dossier does not answer. Start Dossier first, or say where it is as PUBLIC_URL.');
      return 1;
    }
    if (typeof printed === 'string') return said(await ask('POST', `/api/post/${encodeURIComponent(printed)}/printed`));
    const made = await ask('POST', '/api/post');
    if (!made.ok) return said(made);
    const batch = (await made.json()) as Batch;
    const pdf = await ask('GET', batch.links.pdf);
    if (!pdf.ok) return said(pdf);
    mkdirSync(String(out), { recursive: true });
    const file = join(String(out), `post-${batch.id}`);
    writeFileSync(`${file}.pdf`, new Uint8Array(await pdf.arrayBuffer()));
    writeFileSync(`${file}.json`, `${JSON.stringify(batch, null, 2)}\n`);
    console.log(`${file}.pdf: ${batch.pieces.length} envelopes, ${batch.pages} pages`);
    console.log(`When it is in the post: dossier post --printed ${batch.id}`);
    return 0;
  },
};

type Ask = (method: 'GET' | 'POST', path: string) => Promise<Response>;

/** Asks the running Dossier as an operator. */
function asking(): Ask {
  const configuration = readConfiguration(process.env);
  const { DOSSIER_HOME, DOSSIER_SECRET } = configuration;
  const url = addressOfDossier(configuration);
  const authorization = `Bearer ${issueToken(secretFor(readSecret(DOSSIER_HOME, DOSSIER_SECRET), 'session'), OPERATOR)}`;
  return (method, path) => fetch(`${url}${path}`, { method, headers: { authorization }, redirect: 'error' });
}

/** Tells how it went; the exit code. */
async function said(response: Response): Promise<number> {
  const body = (await response.json()) as { title?: string; detail?: string; printedAt?: string };
  if (response.ok) console.log(`printed ${body.printedAt}`);
  else console.error(`${body.title} ${body.detail ?? ''}`.trim());
  return response.ok ? 0 : 1;
}
