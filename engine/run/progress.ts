import type { Entry } from '../kernel/effect.ts';
import type { Actor, CaseEvent, Filing } from '../kernel/event.ts';
import type { Snapshot } from './snapshot.ts';

/** One quiescent point, written down in one transaction; idempotent by case and sequence. */
export interface Progress {
  readonly caseId: string;
  readonly sequence: number; // 0, 1, 2, …
  readonly at: number; // epoch ms
  readonly procedure: string;
  readonly version: number;
  readonly filing: Filing;
  readonly snapshot: Snapshot;
  readonly lines: readonly ProgressLine[];
  /** What came to it since the last record, as the case took it: played again, it gives the same state. */
  readonly events: readonly CaseEvent[];
}

/** One thing that happened since the last record. */
export interface ProgressLine {
  readonly at: number;
  readonly by?: Actor;
  readonly entry: Entry;
}
