import { type ChildProcess, fork } from 'node:child_process';
import type { Opened } from './activities.ts';

interface Said {
  readonly ready?: true;
  readonly opened?: Opened;
  readonly cpu?: number;
}

/** A variant's worker, seen from the driver. */
export class WorkerProcess {
  readonly ready: Promise<void>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<string, (task?: string) => void>();
  #cpu: ((seconds: number) => void) | undefined;

  constructor(env: Readonly<Record<string, string>>) {
    const options = { env: { ...process.env, TZ: 'UTC', ...env } };
    this.#child = fork(new URL('./worker.ts', import.meta.url), options);
    this.ready = new Promise((ready, failed) => {
      this.#child.on('exit', (code) => failed(new Error(`a worker ended with ${code}`)));
      this.#child.on('message', ({ ready: isReady, opened, cpu }: Said) => {
        if (isReady) ready();
        if (opened) this.#waiting.get(opened.caseId)?.(opened.task);
        if (cpu !== undefined) this.#cpu?.(cpu);
      });
    });
  }

  /** Resolves when somebody may act on the case, to the task that waits. */
  opened(caseId: string): Promise<string | undefined> {
    return new Promise((resolve) => this.#waiting.set(caseId, resolve));
  }

  /** Seconds of CPU so far. */
  cpu(): Promise<number> {
    const answer = new Promise<number>((resolve) => {
      this.#cpu = resolve;
    });
    this.#child.send('cpu');
    return answer;
  }

  end(): void {
    this.#child.removeAllListeners('exit');
    this.#child.kill('SIGKILL');
  }
}
