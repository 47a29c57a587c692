import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findOnPath } from './find-on-path.ts';
import { phase, type Say } from './phase.ts';
import { runProgram } from './run-program.ts';

export interface GoProgram {
  /** For those who wait. */
  readonly name: string;
  /** The path of its main package. */
  readonly main: string;
  /** The lines of a go.mod that name its module and version. */
  readonly requirements: readonly string[];
  /** Where it is put, whole or not at all. */
  readonly target: string;
}

const LIMIT = 20 * 60_000;

/** Builds a program from its published Go modules: some minutes of work. */
export async function buildGoProgram(program: GoProgram, say: Say, signal: AbortSignal): Promise<void> {
  const { name, main, requirements, target } = program;
  const go = await findOnPath('go');
  if (!go) throw new Error('building it needs Go, which is not installed');
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), 'build-'));
  try {
    await writeFile(join(folder, 'go.mod'), ['module build', 'go 1.26', ...requirements, ''].join('\n'));
    const built = join(folder, 'program');
    const env = { GOFLAGS: '-mod=mod' };
    await phase(say, `${name}: building from its Go modules (some minutes, once)`, () =>
      runProgram(go, ['build', '-o', built, main], { cwd: folder, env, signal, limit: LIMIT }),
    );
    await rename(built, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
