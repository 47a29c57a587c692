import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { MOST_MEGABYTES } from '../limits.ts';
import type { Drawn, Order } from './drawing-thread.ts';

const MOST_THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

/** Threads that carry out one order at a time each, first come first served. They end with the process. */
class Threads {
  readonly #idle: Worker[] = [];
  readonly #waiting: ((thread: Worker) => void)[] = [];
  #alive = 0;

  /** `late` when it takes longer than the limit; that thread is ended. */
  async carryOut(order: Order, milliseconds: number): Promise<Drawn | 'late'> {
    const thread = await this.#free();
    const drawn = await answerOf(thread, order, milliseconds);
    if (drawn === 'late' || ('broken' in drawn && drawn.broken === GONE)) {
      await thread.terminate();
      this.#alive--;
      const next = this.#waiting.shift();
      if (next) next(this.#start());
    } else this.#release(thread);
    return drawn;
  }

  #free(): Promise<Worker> | Worker {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#alive < MOST_THREADS) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Worker {
    this.#alive++;
    const thread = new Worker(new URL('./drawing-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
    return thread;
  }

  #release(thread: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(thread);
    else {
      thread.unref();
      this.#idle.push(thread);
    }
  }
}

const GONE = 'the thread ended';

function answerOf(thread: Worker, order: Order, milliseconds: number): Promise<Drawn | 'late'> {
  thread.ref();
  return new Promise((resolve) => {
    const done = (drawn: Drawn | 'late'): void => {
      clearTimeout(timer);
      thread.off('message', done).off('error', gone).off('exit', gone);
      resolve(drawn);
    };
    const gone = (): void => done({ broken: GONE });
    const timer = setTimeout(() => done('late'), milliseconds);
    thread.once('message', done).once('error', gone).once('exit', gone);
    thread.postMessage(order);
  });
}

export const threads = new Threads();
