import { issueToken } from '#api/session/token.ts';
import { readConfiguration } from '#worker/configuration.ts';
import { readSecret, secretFor } from '#worker/secret.ts';
import { addressOfDossier } from './running.ts';

const OPERATOR = 'operator';

export type Ask = (method: 'GET' | 'POST', path: string, body?: FormData) => Promise<Response>;

/** Asks the running Dossier as an operator; nothing, and the reason told, when none answers. */
export async function runningDossier(): Promise<Ask | undefined> {
  const configuration = readConfiguration(process.env);
  const { DOSSIER_HOME, DOSSIER_SECRET } = configuration;
  const url = addressOfDossier(configuration);
  const authorization = `Bearer ${issueToken(secretFor(readSecret(DOSSIER_HOME, DOSSIER_SECRET), 'session'), OPERATOR)}`;
  const ask: Ask = (method, path, body) =>
    fetch(`${url}${path}`, { method, headers: { authorization }, redirect: 'error', ...(body && { body }) });
  if (await ask('GET', '/healthz').catch(() => undefined)) return ask;
  console.error('Dossier does not answer. Start Dossier first, or say where it is as PUBLIC_URL.');
  return undefined;
}

/** Why the answer is no. */
export async function reasonOf(response: Response): Promise<string> {
  const { title = response.statusText, detail = '' } = (await response.json()) as { title?: string; detail?: string };
  return [title, detail].filter((said) => said !== '').join('. ');
}
