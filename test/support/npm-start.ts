import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readRunning } from '#scripts/home/running.ts';
import type { KnownProcess } from '#scripts/processes/known-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start` as a person types it in a terminal, in a process group of its own. */
export class NpmStart {
  said = '';
  readonly ended: Promise<number | null>;
  readonly #home: string;
  readonly #npm: ChildProcess;

  constructor(home: string, port: number, ...args: string[]) {
    this.#home = home;
    const { TEMPORAL_ADDRESS: _ours, DATABASE_URL: _theirs, ...env } = process.env;
    this.#npm = spawn('npm', ['start', ...(args.length > 0 ? ['--', ...args] : [])], {
      cwd: root,
      detached: true,
      env: { ...env, DOSSIER_HOME: home, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#npm.stdout, this.#npm.stderr])
      stream?.on('data', (text) => (this.said += String(text)));
    this.ended = once(this.#npm, 'close').then(([code]) => code as number | null);
  }

  /** Resolves once it has told the address to open; fails with all that it said when it ends before. */
  async ready(): Promise<void> {
    const done = this.ended.then(() => true);
    while (!this.said.includes('Ctrl-C stops it')) {
      const ended = await Promise.race([done, once(this.#npm.stdout ?? this.#npm, 'data').then(() => false)]);
      if (ended) throw new Error(`npm start has ended:\n${this.said}`);
    }
  }

  /** What a terminal sends to everything that runs in it. */
  pressCtrlC(): void {
    if (this.#npm.exitCode === null && this.#npm.signalCode === null) process.kill(-(this.#npm.pid ?? 0), 'SIGINT');
  }

  /** Pulls the plug of npm and of what it runs, but not of what that has started. */
  kill(): void {
    process.kill(-(this.#npm.pid ?? 0), 'SIGKILL');
  }

  /** The processes that it has started, by their names. */
  get children(): readonly (KnownProcess & { readonly name: string })[] {
    return readRunning(this.#home)?.children ?? [];
  }
}
