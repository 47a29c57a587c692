import type { Actor } from '#engine/kernel/event.ts';
import type { Instant } from '../columns/instant.ts';
import type { AuditEvent } from './chain.ts';

/** Of cases written by `recordProgress` alone, of procedures and messages by `recordAct`. */
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
