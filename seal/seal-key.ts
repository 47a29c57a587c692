/** How a key signs: with SHA-256 in any case. */
export type SealAlgorithm = 'ecdsa' | 'rsa';

/**
 * A key that seals, wherever it lies. What it is given is a hash: the letter never leaves the house.
 * Sources: ETSI EN 319 142-1 (PAdES), RFC 5652 (CMS).
 */
export interface SealKey {
  readonly algorithm: SealAlgorithm;
  /** DER: the certificate of the key, then those that lead to its root. */
  readonly chain: readonly [Uint8Array, ...Uint8Array[]];
  /** Signs a SHA-256 hash (32 bytes): ECDSA as DER (RFC 3279), RSA as PKCS #1 v1.5. */
  sign(hash: Uint8Array): Promise<Uint8Array>;
}
