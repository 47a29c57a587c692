import type { Generated } from 'kysely';
import type { Json } from '#engine/kernel/json.ts';
import type { Instant } from '../columns/instant.ts';

export interface RequestsTable {
  actor: string;
  key: string;
  route: string;
  request_hash: string;
  case_id: string;
  state: 'in-progress' | 'done';
  leased_until: Instant;
  status: number | null;
  response: Json;
  created_at: Generated<Instant>;
}
