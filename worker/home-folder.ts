import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { WrongConfiguration } from './configuration.ts';

/** Makes the folder in which Dossier keeps its data, where there is none. Throws `WrongConfiguration` where it cannot. */
export function makeHome(home: string): void {
  try {
    makeFolder(resolve(home));
  } catch (error) {
    throw new WrongConfiguration(
      `The folder ${home} cannot be made (${(error as Error).message}): give another, in which this account may write, as DOSSIER_HOME.`,
    );
  }
}

/** One folder at a time: below /proc and its like, `recursive` tries for ever (Node 24). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another start was faster
  }
}
