/** One document of a case, with its bytes. */
export interface Packed {
  readonly name: string;
  readonly kind: 'issued' | 'uploaded';
  /** Epoch ms. */
  readonly issuedAt: number;
  /** As the books have it. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
}
