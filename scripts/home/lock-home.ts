import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const BUSY = 5; // SQLITE_BUSY

/**
 * Lets one process work in a home folder, which is made where there is none; answers the way to let go, or nothing when
 * another is in. The system holds the lock for the life of the process and drops it however that ends, so there is no
 * stale lock to clear away. A folder that cannot be made or written is an error that says what to do.
 */
export function lockHome(home: string): (() => void) | undefined {
  try {
    makeFolder(home);
    return lockIn(home);
  } catch (error) {
    throw new Error(
      `The folder ${home} cannot be used (${(error as Error).message}): give another, in which this account may write, as DOSSIER_HOME.`,
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

function lockIn(home: string): (() => void) | undefined {
  const lock = new DatabaseSync(join(home, 'start.lock'), { timeout: 0 });
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === BUSY) return undefined;
    throw error;
  }
  return () => lock.close();
}
