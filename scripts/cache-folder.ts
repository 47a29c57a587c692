import { homedir } from 'node:os';
import { join } from 'node:path';

/** What is dear to fetch or build is kept here, for all copies of this repository. */
export const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dossier');
