import { buffer } from 'node:stream/consumers';
import type { Command } from '../command.ts';
import { reasonOf, runningDossier } from '../dossier-over-http.ts';

/** By which a mail server knows that it has to come back with the mail (sysexits.h, EX_TEMPFAIL). */
const LATER = 75;

/** By which it tells the sender that the mail did not arrive (EX_NOUSER). */
const NOBODY = 67;

export const bounce: Command = {
  use: 'bounce < MAIL',
  summary: 'takes a mail that came back, or an answer, from a mail server that pipes it in',
  options: {},
  async run() {
    const mail = await buffer(process.stdin);
    const ask = await runningDossier();
    if (!ask) return LATER;
    const body = new FormData();
    body.set('file', new File([mail], 'mail.eml', { type: 'message/rfc822' }));
    const response = await ask('POST', '/api/bounces', body);
    if (!response.ok) {
      const { code } = (await response
        .clone()
        .json()
        .catch(() => ({}))) as { readonly code?: string };
      console.error(await reasonOf(response));
      if (code === 'message/unknown-address') return NOBODY;
      return response.status >= 500 ? LATER : 1;
    }
    console.log(((await response.json()) as { taken: string }).taken);
    return 0;
  },
};
