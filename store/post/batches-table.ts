import type { Generated } from 'kysely';
import type { Instant, InstantOrNull } from '../columns/instant.ts';
import type { Piece } from './batch.ts';

export interface BatchesTable {
  id: string;
  made_at: Instant;
  made_by: string;
  sha256: Generated<string | null>;
  pages: Generated<number | null>;
  pieces: Generated<readonly Piece[]>;
  printed_at: InstantOrNull;
  printed_by: Generated<string | null>;
}
