import type { Entry } from '#engine/kernel/effect.ts';
import type { Instant } from '../columns/instant.ts';

export interface TimelineTable {
  case_id: string;
  sequence: number;
  line: number;
  at: Instant;
  actor: string | null;
  role: string | null;
  what: Entry['what'];
  entry: Entry;
}
