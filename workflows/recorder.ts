import { proxyLocalActivities } from '@temporalio/workflow';
import type { Effect } from '#engine/kernel/effect.ts';
import type { Progress, ProgressLine } from './contract.ts';

interface Recording {
  'record-progress'(progress: Progress): Promise<void>;
}

/** Tried until the store is back: what happened has happened. */
const near = proxyLocalActivities<Recording>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '5 seconds' },
});

type Rest = Omit<Progress, 'sequence' | 'lines'>;

/** Tells the store what became of the case: at rest, in order, one at a time, each under its own number. */
export class Recorder {
  sequence: number;
  readonly #stateNow: () => Rest;
  readonly #resting: () => boolean;
  #lines: ProgressLine[] = [];
  #changed = false;
  #busy = false;

  constructor(sequence: number, stateNow: () => Rest, resting: () => boolean) {
    this.sequence = sequence;
    this.#stateNow = stateNow;
    this.#resting = resting;
  }

  /** All that has happened can be read. */
  get idle(): boolean {
    return !this.#busy && !this.#changed;
  }

  add(effect: Effect): void {
    if (effect.do === 'start-activity' || effect.do === 'cancel-activity') return;
    this.#changed = true;
    if (effect.do !== 'record') return;
    const { at, by, entries } = effect;
    for (const entry of entries) this.#lines.push({ at, ...(by && { by }), entry });
  }

  flush(): void {
    if (this.#busy || !this.#changed || !this.#resting()) return;
    this.#busy = true;
    this.#changed = false;
    const progress: Progress = { ...this.#stateNow(), sequence: this.sequence++, lines: this.#lines.splice(0) };
    void near['record-progress'](progress).then(() => {
      this.#busy = false;
      this.flush();
    });
  }
}
