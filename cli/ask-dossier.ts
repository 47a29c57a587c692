import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { issueToken } from '#api/session/token.ts';
import type { Configuration } from '#worker/configuration.ts';
import { readSecret, secretFor } from '#worker/secret.ts';
import { addressOfDossier } from './running.ts';

/** What the running Dossier answered; its refusals are answers too. */
export interface Said {
  readonly ok: boolean;
  readonly status: number;
  readonly body: object & { readonly detail?: string; readonly title?: string };
}

/** Asks the running Dossier as a person of this installation. Nothing when none answers, or none was ever set up here. */
export async function askDossier(
  configuration: Configuration,
  person: string,
  path: string,
  body: unknown,
): Promise<Said | undefined> {
  const { DOSSIER_HOME, DOSSIER_SECRET } = configuration;
  if (DOSSIER_SECRET === undefined && !existsSync(join(DOSSIER_HOME, 'secret'))) return undefined;
  const token = issueToken(secretFor(readSecret(DOSSIER_HOME, DOSSIER_SECRET), 'session'), person);
  let response: Response;
  try {
    response = await fetch(addressOfDossier(configuration) + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
    });
  } catch {
    return undefined;
  }
  return { ok: response.ok, status: response.status, body: (await response.json()) as Said['body'] };
}
