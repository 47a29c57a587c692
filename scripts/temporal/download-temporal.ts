import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phase, type Say } from '../phase.ts';
import { runProgram } from '../run-program.ts';
import { TEMPORAL_VERSION } from './temporal-version.ts';

const byTheSdk = fileURLToPath(new URL('download-by-the-sdk.mjs', import.meta.url));

/** Has Temporal's own SDK download the program, within a minute, and puts it whole at `target`. */
export async function downloadTemporal(target: string, say: Say, signal: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(dirname(target), 'download-'));
  try {
    await phase(say, 'Temporal server: downloading (once)', () =>
      runProgram(process.execPath, [byTheSdk, folder, `v${TEMPORAL_VERSION}`], { signal, limit: 90_000 }),
    );
    const [file] = await readdir(folder);
    if (!file) throw new Error('the download left no file');
    await rename(join(folder, file), target);
  } catch (error) {
    throw new Error(`downloading it failed: ${(error as Error).message}`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
