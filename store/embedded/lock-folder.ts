import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreRefusal } from '../problems/refusal.ts';
import { isRunning, type RunningProcess, thisProcess } from './running-process.ts';

/**
 * Two processes in one embedded database corrupt nothing visibly and lose everything later: only one is let in.
 * The lock of a process that was killed is taken over. Answers with the way to unlock.
 * @throws StoreRefusal `store/folder-in-use`
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = join(folder, 'lock');
  const mine = JSON.stringify(await thisProcess());
  for (let tries = 0; tries < 20; tries++) {
    if (await claim(lock, mine)) return () => release(lock, mine);
    const held = await readIfThere(lock);
    if (held === undefined) continue;
    const holder = readHolder(held);
    if (holder && (await isRunning(holder))) throw inUse(folder, holder);
    await removeStale(lock, held);
  }
  throw inUse(folder, readHolder((await readIfThere(lock)) ?? ''));
}

let claims = 0;

/** Written aside and then linked, so that nobody ever reads half a lock. */
async function claim(lock: string, mine: string): Promise<boolean> {
  const aside = `${lock}.${process.pid}.${claims++}`;
  await writeFile(aside, mine);
  try {
    await link(aside, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** Of two processes that find the same stale lock, one may move away the other's new lock: then it gives it back. */
async function removeStale(lock: string, stale: string): Promise<void> {
  const aside = `${lock}.stale.${process.pid}.${claims++}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== stale) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
}

async function release(lock: string, mine: string): Promise<void> {
  if ((await readIfThere(lock)) === mine) await rm(lock, { force: true });
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function readHolder(text: string): RunningProcess | undefined {
  try {
    const { pid, started } = JSON.parse(text) as Partial<RunningProcess>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

const inUse = (folder: string, holder: RunningProcess | undefined): StoreRefusal =>
  new StoreRefusal(
    'store/folder-in-use',
    folder,
    `process ${holder?.pid ?? 'unknown'} works in this folder`,
    'Stop it, or give this one another folder (DOSSIER_HOME)',
  );
