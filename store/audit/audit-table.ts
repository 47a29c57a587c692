import type { Actor } from '#engine/kernel/event.ts';
import type { Instant } from '../columns/instant.ts';
import type { AuditEvent } from './chain.ts';

/** Written by `recordProgress` alone. */
export interface AuditTable {
  case_id: string;
  sequence: number;
  line: number;
  at: Instant;
  actor: Actor | null;
  event: AuditEvent;
  before: string;
  hash: string;
}
