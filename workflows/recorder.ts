import { proxyLocalActivities } from '@temporalio/workflow';
import type { Effect } from '#engine/kernel/effect.ts';
import type { CaseEvent } from '#engine/kernel/event.ts';
import type { Progress, ProgressLine } from './contract.ts';

interface Recording {
  'record-progress'(progress: Progress): Promise<void>;
}

/** Tried until the store is back: what happened has happened. */
const near = proxyLocalActivities<Recording>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '5 seconds' },
});

interface Host {
  readonly stateNow: () => Omit<Progress, 'sequence' | 'lines' | 'events'>;
  /** No near work is under way, so there is a quiescent point to record. */
  readonly resting: () => boolean;
  readonly recorded: () => void;
}

/** Tells the store what became of the case: at rest, in order, one at a time, each under its own number. */
export class Recorder {
  sequence: number;
  readonly #host: Host;
  #lines: ProgressLine[] = [];
  #events: CaseEvent[];
  #changed = false;
  #busy = false;

  constructor(sequence: number, events: readonly CaseEvent[], host: Host) {
    this.sequence = sequence;
    this.#events = [...events];
    this.#host = host;
  }

  /** What came to the case and is not written down yet: it changed nothing that anybody has to hear of. */
  get unrecorded(): readonly CaseEvent[] {
    return this.#events;
  }

  hear(event: CaseEvent): void {
    this.#events.push(event);
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
    if (this.#busy || !this.#changed || !this.#host.resting()) return;
    this.#busy = true;
    this.#changed = false;
    const [lines, events] = [this.#lines.splice(0), this.#events.splice(0)];
    const progress: Progress = { ...this.#host.stateNow(), sequence: this.sequence++, lines, events };
    void near['record-progress'](progress).then(() => {
      this.#busy = false;
      this.flush();
      this.#host.recorded();
    });
  }
}
