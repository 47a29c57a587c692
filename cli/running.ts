import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '#worker/configuration.ts';

/** Where the Dossier of this home folder serves; without one started by `npm start`, where the environment says. */
export function addressOfDossier({ DOSSIER_HOME, PUBLIC_URL }: Configuration): string {
  try {
    return (JSON.parse(readFileSync(join(DOSSIER_HOME, 'running.json'), 'utf8')) as { url?: string }).url ?? PUBLIC_URL;
  } catch {
    return PUBLIC_URL;
  }
}
