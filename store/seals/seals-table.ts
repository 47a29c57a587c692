import type { Instant } from '../columns/instant.ts';

export interface SealsTable {
  fingerprint: string;
  owner: string;
  known_since: Instant;
}
