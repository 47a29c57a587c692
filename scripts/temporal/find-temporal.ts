import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { findOnPath, isExecutable } from '../find-on-path.ts';
import type { Say } from '../phase.ts';
import { buildTemporal } from './build-temporal.ts';
import { downloadTemporal } from './download-temporal.ts';
import { TEMPORAL_VERSION } from './temporal-version.ts';

/**
 * The `temporal` program: the machine's own, else one kept from last time, else downloaded, else built from its
 * published source. Says each thing that takes long; throws with all that was tried.
 */
export async function findTemporal(say: Say, signal: AbortSignal): Promise<string> {
  const found = await findOnPath('temporal');
  if (found) return found;
  const kept = join(cacheFolder(), `temporal-${TEMPORAL_VERSION}`);
  if (await isExecutable(kept)) return kept;
  await mkdir(cacheFolder(), { recursive: true });
  const tried: string[] = [];
  for (const obtain of [downloadTemporal, buildTemporal]) {
    try {
      await obtain(kept, say, signal);
      return kept;
    } catch (error) {
      signal.throwIfAborted();
      tried.push(`  ${(error as Error).message}`);
    }
  }
  throw new Error(
    [
      'No Temporal server could be had:',
      ...tried,
      'Install the Temporal command line (https://docs.temporal.io/cli) or Go, or give TEMPORAL_ADDRESS=host:port.',
    ].join('\n'),
  );
}
