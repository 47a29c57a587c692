import { readConfiguration } from '#worker/configuration.ts';
import { askDossier } from '../ask-dossier.ts';
import type { Command } from '../command.ts';
import { WrongUse } from '../wrong-use.ts';

interface Answered {
  readonly told?: readonly string[];
  readonly notAwaiting?: number;
  readonly failed?: readonly { readonly reference: string; readonly code: string }[];
}

export const lawChanged: Command = {
  use: 'law-changed LAW [--procedure SLUG] [--as OPERATOR] [--json]',
  summary: 'says once that a law has changed: every open case that listens for it hears it',
  options: { procedure: { type: 'string' }, as: { type: 'string' }, json: { type: 'boolean' } },
  async run({ positionals: [law, ...more], options: { procedure, as: operator = 'operator', json } }) {
    if (law === undefined || more.length > 0)
      throw new WrongUse('Which law? Give the name that procedures have for it.');
    const body = { law, ...(procedure !== undefined && { procedure }) };
    const said = await askDossier(readConfiguration(process.env), String(operator), '/api/law-changes', body);
    if (!said) {
      console.error('Dossier does not answer. Start Dossier first, or say where it is as PUBLIC_URL.');
      return 1;
    }
    if (!said.ok) {
      console.error(`${said.body.title ?? said.status} ${said.body.detail ?? ''}`.trim());
      return 1;
    }
    const { told = [], notAwaiting = 0, failed = [] } = said.body as Answered;
    if (json) console.log(JSON.stringify(said.body, null, 2));
    else {
      for (const reference of told) console.log(`${reference}: has heard it`);
      for (const { reference, code } of failed) console.log(`${reference}: not told (${code})`);
      console.log(
        `${told.length} cases have heard it, ${notAwaiting} do not listen now, ${failed.length} could not be told`,
      );
    }
    return failed.length > 0 ? 1 : 0;
  },
};
