import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** The answer to an order; `late` when it took longer than it may, `gone` when its thread broke. */
type Outcome<Answer> = Answer | 'late' | 'gone';

interface Limits {
  /** Threads at a time. */
  readonly most: number;
  /** Of each thread's memory, as far as it is JavaScript's. */
  readonly megabytes: number;
  /** For one order. */
  readonly milliseconds: number;
}

/** As many threads as leave one processor to everybody else, and no more than these. */
export const threadsBesides = (most: number): number => Math.max(1, Math.min(most, availableParallelism() - 1));

/**
 * Threads that work on one order at a time each, first come first served, so that whoever else is in this process does
 * not wait. The script answers each message with one. A thread that is late or broken is ended, and the next order has a
 * new one; they all end with the process.
 */
export class Threads<Order, Answer extends object> {
  readonly #script: URL;
  readonly #limits: Limits;
  readonly #idle: Worker[] = [];
  readonly #waiting: ((thread: Worker) => void)[] = [];
  #alive = 0;

  constructor(script: URL, limits: Limits) {
    this.#script = script;
    this.#limits = limits;
  }

  async carryOut(order: Order): Promise<Outcome<Answer>> {
    const thread = await this.#free();
    const outcome = await outcomeOf<Answer>(thread, order, this.#limits.milliseconds);
    if (typeof outcome === 'string') {
      await thread.terminate();
      this.#alive--;
      const next = this.#waiting.shift();
      if (next) next(this.#start());
    } else this.#release(thread);
    return outcome;
  }

  #free(): Promise<Worker> | Worker {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#alive < this.#limits.most) return this.#start();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #start(): Worker {
    this.#alive++;
    return new Worker(this.#script, { resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes } });
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

function outcomeOf<Answer>(thread: Worker, order: unknown, milliseconds: number): Promise<Outcome<Answer>> {
  thread.ref();
  return new Promise((resolve) => {
    const done = (outcome: Outcome<Answer>): void => {
      clearTimeout(timer);
      thread.off('message', answered).off('error', gone).off('exit', gone);
      resolve(outcome);
    };
    const answered = (answer: Answer): void => done(answer);
    const gone = (): void => done('gone');
    const timer = setTimeout(() => done('late'), milliseconds);
    thread.once('message', answered).once('error', gone).once('exit', gone);
    thread.postMessage(order);
  });
}
