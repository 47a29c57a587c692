import type { JsonObject } from '#engine/kernel/json.ts';
import type { Problem } from '#engine/kernel/problem.ts';
import type { Instant, InstantOrNull } from '../columns/instant.ts';
import type { HandOffAnswer, HandOffState } from './hand-off.ts';

export interface HandOffsTable {
  id: string;
  key: string;
  case_id: string;
  path: string;
  partner: string;
  state: HandOffState;
  event: JsonObject;
  sent_at: Instant;
  acknowledged_at: InstantOrNull;
  answered_at: InstantOrNull;
  answer: HandOffAnswer | null;
  problem: Problem | null;
}
