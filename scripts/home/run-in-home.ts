import { phase, type Say } from '../phase.ts';
import type { Child } from '../processes/child.ts';
import { knownProcess } from '../processes/known-process.ts';
import { endLeftovers } from './end-leftovers.ts';
import { lockHome } from './lock-home.ts';
import { type Running, readRunning, removeRunning, writeRunning } from './running.ts';

/** What the work in a home folder is given. */
export interface Hearth {
  /** Aborted when everything is to end. */
  readonly signal: AbortSignal;
  readonly say: Say;
  /** Takes over a process that was started: it ends with everything else, and everything ends when it does. */
  keep(child: Child): void;
  /** Tells others where this one serves. */
  serves(url: string): void;
}

/**
 * Does work that goes on until it is stopped, alone in its home folder. Ctrl-C, a closed terminal, a process that
 * ended, or a failure of the work ends every process that was started, the last one first, and then this one.
 */
export function runInHome(home: string, work: (hearth: Hearth) => Promise<void>): void {
  const say: Say = (line) => console.log(line);
  const ending = new AbortController();
  const children: Child[] = [];
  let running: Running = { pid: process.pid, children: [] };
  let unlock: (() => void) | undefined;

  const hearth: Hearth = {
    signal: ending.signal,
    say,
    keep(child) {
      children.unshift(child);
      running = { ...running, children: [...running.children, { name: child.name, ...knownProcess(child.pid) }] };
      writeRunning(home, running);
      void child.ended.then((how) => stop(1, `${child.name} has ended (${how}); its messages are in ${child.log}`));
    },
    serves(url) {
      running = { ...running, url };
      writeRunning(home, running);
    },
  };

  async function begin(): Promise<void> {
    unlock = lockHome(home);
    if (!unlock) {
      const { pid, url = 'not serving yet' } = readRunning(home) ?? {};
      throw new Error(
        `Dossier is already running in ${home}: ${url} (process ${pid}). Stop it with Ctrl-C where it runs.`,
      );
    }
    await endLeftovers(home, say);
    writeRunning(home, running);
    await work(hearth);
  }

  async function stop(code: number, why?: string): Promise<void> {
    if (ending.signal.aborted) return;
    ending.abort();
    if (why !== undefined) console.error(`\n${why}`);
    await phase(say, 'Stopping', async () => {
      for (const child of children) await child.stop();
      await begun.catch(() => {}); // what was under way has cleaned up behind itself
    });
    if (unlock) removeRunning(home);
    unlock?.();
    process.exit(code);
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  process.on('disconnect', () => void stop(0)); // whoever started us is gone
  const begun = begin();
  begun.catch((error: Error) => stop(1, error.message));
}
