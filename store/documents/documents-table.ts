import type { Instant } from '../columns/instant.ts';

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
}

export interface ContentsTable {
  sha256: string;
  bytes: Uint8Array;
}
