import type { Instant, InstantOrNull } from '../columns/instant.ts';

export interface DocumentsTable {
  id: string;
  case_id: string | null;
  name: string;
  type: string;
  size: number;
  sha256: string;
  kind: 'issued' | 'uploaded';
  issued_at: Instant;
  letter: string | null;
  uploaded_by: string | null;
  code: string | null;
  sealed_by: string | null;
  opened_at: InstantOrNull;
  revoked_at: InstantOrNull;
  revoked_by: string | null;
  revoked_why: string | null;
}

export interface ContentsTable {
  sha256: string;
  bytes: Uint8Array;
}
