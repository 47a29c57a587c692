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
  /** By which anybody can have it verified; of issued ones. */
  readonly code: string | null;
  /** The fingerprint of the seal that it carries. */
  readonly sealedBy: string | null;
  /** When the person it is for first opened it. */
  readonly openedAt: number | null;
  /** Since when it is no longer valid, by whose doing and why. */
  readonly revokedAt: number | null;
  readonly revokedBy: string | null;
  readonly revokedWhy: string | null;
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
  'code',
  'sealed_by as sealedBy',
  'opened_at as openedAt',
  'revoked_at as revokedAt',
  'revoked_by as revokedBy',
  'revoked_why as revokedWhy',
] as const;
