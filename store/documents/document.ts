export interface Document {
  readonly id: string;
  /** Null while an uploaded one belongs to no case yet. */
  readonly caseId: string | null;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  readonly kind: 'issued' | 'uploaded';
  /** When it was issued, or uploaded. */
  readonly issuedAt: number;
  /** Which letter of the definition it is. */
  readonly letter: string | null;
  readonly uploadedBy: string | null;
}

export const documentColumns = [
  'id',
  'case_id as caseId',
  'name',
  'type',
  'size',
  'sha256',
  'kind',
  'issued_at as issuedAt',
  'letter',
  'uploaded_by as uploadedBy',
] as const;
