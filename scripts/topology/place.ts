import type { Say } from '../phase.ts';
import type { Child } from '../processes/child.ts';

/** Where the processes of a topology run, and who looks after them. */
export interface Place {
  /** Data, logs and secrets. */
  readonly folder: string;
  /** Whether a power cut may cost nothing. */
  readonly durable: boolean;
  readonly endsWithUs: boolean;
  readonly say: Say;
  readonly signal: AbortSignal;
  /** Told each process as soon as there is one. */
  readonly started: (child: Child) => void;
}
