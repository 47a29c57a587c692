import type { JsonObject } from '#engine/kernel/json.ts';
import type { Instant } from '../columns/instant.ts';

export interface DraftsTable {
  id: string;
  person: string;
  procedure: string;
  version: number;
  language: string;
  values: JsonObject;
  page: number;
  updated_at: Instant;
}
