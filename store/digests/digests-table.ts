import type { Instant, InstantOrNull } from '../columns/instant.ts';

export interface DigestsTable {
  person: string;
  day: string;
  claimed_at: Instant;
  sent_at: InstantOrNull;
}
