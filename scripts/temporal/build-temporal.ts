import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findOnPath } from '../find-on-path.ts';
import { phase, type Say } from '../phase.ts';
import { runProgram } from '../run-program.ts';
import { CLIEXT_VERSION, TEMPORAL_VERSION } from './temporal-version.ts';

const CLI = 'github.com/temporalio/cli';

/** Builds the Temporal command line from its published Go modules, some minutes of work, and puts it whole at `target`. */
export async function buildTemporal(target: string, say: Say, signal: AbortSignal): Promise<void> {
  const go = await findOnPath('go');
  if (!go) throw new Error('building it needs Go, which is not installed');
  const folder = await mkdtemp(join(dirname(target), 'build-'));
  try {
    await writeFile(
      join(folder, 'go.mod'),
      [
        'module build',
        'go 1.26',
        `require ${CLI} v${TEMPORAL_VERSION}`,
        // the release names this module by a path inside its own repository
        `replace ${CLI}/cliext => ${CLI}/cliext ${CLIEXT_VERSION}`,
        '',
      ].join('\n'),
    );
    const built = join(folder, 'temporal');
    await phase(say, 'Temporal server: building from its Go modules (some minutes, once)', () =>
      runProgram(go, ['build', '-o', built, `${CLI}/cmd/temporal`], {
        cwd: folder,
        env: { GOFLAGS: '-mod=mod' },
        signal,
        limit: 20 * 60_000,
      }),
    );
    await rename(built, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
