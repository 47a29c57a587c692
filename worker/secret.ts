import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHome } from './home-folder.ts';

/** The installation's secret: from the environment, else a file of the home folder that is made once. */
export function readSecret(home: string, given: string | undefined): string {
  if (given !== undefined) return given;
  const file = join(home, 'secret');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  makeHome(home);
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another start was faster
  }
  return readFileSync(file, 'utf8');
}

/** A secret for one purpose, from which the others cannot be told. */
export const secretFor = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(purpose).digest('base64url');
