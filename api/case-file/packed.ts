/** One document of a case, with its bytes. */
export interface Packed {
  readonly name: string;
  readonly kind: 'issued' | 'uploaded';
  /** Epoch ms. */
  readonly issuedAt: number;
  /** Since when a letter is no longer valid, epoch ms. */
  readonly revokedAt?: number | null;
  /** By which a letter is verified. */
  readonly code?: string | null;
  /** As the books have it. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}
