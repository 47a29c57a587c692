import { constants, createPrivateKey, type KeyObject, privateEncrypt, X509Certificate } from 'node:crypto';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import type { SealAlgorithm, SealKey } from '../seal-key.ts';

const CERTIFICATES = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

type Sign = (hash: Uint8Array) => Uint8Array;

/**
 * A key that lies in a file, with its certificate first and then its chain, all PEM.
 * @throws Error when they cannot be read, do not belong together, or the key is neither EC (P-256, P-384, P-521) nor RSA.
 */
export function keyFromPem(pem: { readonly key: string; readonly certificates: string }): SealKey {
  const key = createPrivateKey(pem.key);
  const [first, ...others] = [...pem.certificates.matchAll(CERTIFICATES)].map(([one]) => new X509Certificate(one));
  if (!first) throw new Error('there is no certificate in the file of certificates');
  if (!first.checkPrivateKey(key)) throw new Error('the first certificate is not that of the key');
  const [algorithm, sign] = signing(key);
  return { algorithm, chain: [first.raw, ...others.map(({ raw }) => raw)], sign: async (hash) => sign(hash) };
}

const curves = { 'P-256': p256, 'P-384': p384, 'P-521': p521 } as const;

function signing(key: KeyObject): readonly [SealAlgorithm, Sign] {
  if (key.asymmetricKeyType === 'rsa') return ['rsa', signingByRsa(key)];
  const { crv = '', d = '' } = key.asymmetricKeyType === 'ec' ? key.export({ format: 'jwk' }) : {};
  const curve = curves[crv as keyof typeof curves];
  if (!curve) throw new Error(`keys of this type (${crv || key.asymmetricKeyType}) are not used for seals`);
  const secret = Buffer.from(d, 'base64url');
  return ['ecdsa', (hash) => curve.sign(hash, secret, { prehash: false, lowS: false, format: 'der' })];
}

/** DigestInfo of SHA-256 up to the hash itself (RFC 8017, 9.2). */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

// Node signs messages, not hashes: this is its only way to the bare operation.
const signingByRsa =
  (key: KeyObject): Sign =>
  (hash) =>
    privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([DIGEST_INFO, hash]));
