import type { JsonObject } from '#engine/kernel/json.ts';
import type { Problem } from '#engine/kernel/problem.ts';

/** `refused`: the partner said no for good; `failed`: it could not be reached, or not yet. */
export type HandOffState = 'sending' | 'acknowledged' | 'answered' | 'refused' | 'failed';

export interface HandOffAnswer {
  readonly outcome: string;
  readonly data: JsonObject;
}

export interface HandOff {
  readonly id: string;
  readonly key: string;
  readonly caseId: string;
  readonly path: string;
  readonly partner: string;
  readonly state: HandOffState;
  /** The CloudEvent that was sent. */
  readonly event: JsonObject;
  readonly sentAt: number;
  readonly acknowledgedAt: number | null;
  readonly answeredAt: number | null;
  readonly answer: HandOffAnswer | null;
  readonly problem: Problem | null;
}

export const handOffColumns = [
  'id',
  'key',
  'case_id as caseId',
  'path',
  'partner',
  'state',
  'event',
  'sent_at as sentAt',
  'acknowledged_at as acknowledgedAt',
  'answered_at as answeredAt',
  'answer',
  'problem',
] as const;
