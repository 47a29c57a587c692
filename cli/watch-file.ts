import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** An editor writes in several steps; what follows this close belongs to the same change. */
const SETTLED = 40;

/**
 * Does something now and after each change of the file, until the process is told to end. The folder is watched and not
 * the file, because many editors put another file in its place.
 */
export async function watchFile(file: string, act: () => void): Promise<void> {
  let settling: NodeJS.Timeout | undefined;
  const watcher = watch(dirname(file), (_event, name) => {
    if (name !== null && name !== basename(file)) return;
    clearTimeout(settling);
    settling = setTimeout(act, SETTLED);
  });
  // After the watch has begun: a change that follows the first answer is not missed.
  act();
  await new Promise<void>((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, ended);
  });
  clearTimeout(settling);
  watcher.close();
}
