import { demoPeople } from '#api/session/demo-people.ts';
import { issueToken } from '#api/session/token.ts';
import { readConfiguration } from '#worker/configuration.ts';
import { readSecret, secretFor } from '#worker/secret.ts';
import type { Command } from '../command.ts';
import { WrongUse } from '../wrong-use.ts';

export const token: Command = {
  use: 'token --as PERSON',
  summary: 'prints a bearer token for one of the demo people',
  options: { as: { type: 'string' } },
  run({ options: { as: person } }) {
    const known = demoPeople.map(({ id }) => id);
    if (typeof person !== 'string' || !known.includes(person))
      throw new WrongUse(`Whose token? Give --as with one of ${known.join(', ')}.`);
    const { DOSSIER_HOME, DOSSIER_SECRET } = readConfiguration(process.env);
    console.log(issueToken(secretFor(readSecret(DOSSIER_HOME, DOSSIER_SECRET), 'session'), person));
    return 0;
  },
};
