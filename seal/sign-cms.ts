import { verify, X509Certificate } from 'node:crypto';
import { Set as Asn1Set, Null, ObjectIdentifier, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  type Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { asn1From, certificateFrom, sha256 } from './certificates.ts';
import type { SealAlgorithm, SealKey } from './seal-key.ts';
import { signingCertificate } from './signing-certificate.ts';

/** Object identifiers of CMS (RFC 5652), of time-stamps (RFC 3161) and of the algorithms (RFC 5754). */
const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
export const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const SHA256 = '2.16.840.1.101.3.4.2.1';

const SIGNED = 0;
const UNSIGNED = 1;

const signatureAlgorithms = {
  ecdsa: () => new AlgorithmIdentifier({ algorithmId: '1.2.840.10045.4.3.2' }),
  rsa: () => new AlgorithmIdentifier({ algorithmId: '1.2.840.113549.1.1.1', algorithmParams: new Null() }),
} as const satisfies Record<SealAlgorithm, () => AlgorithmIdentifier>;

/** Vouches that a signature existed: answers a time-stamp token (DER) for the SHA-256 of a signature. */
export type TimeStamp = (hash: Uint8Array) => Promise<Uint8Array>;

/**
 * A detached CMS signature of the content, as PAdES B-B wants it (ETSI EN 319 142-1): signing-certificate-v2 is signed,
 * and no signing time, which a PDF tells by itself. With a time-stamp it is B-T.
 */
export async function signCms(content: Uint8Array, key: SealKey, timeStamp?: TimeStamp): Promise<Uint8Array> {
  const [first] = key.chain;
  const certificate = certificateFrom(first);
  const signedAttrs = inOrder([
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: new Uint8Array(sha256(content)) })] }),
    signingCertificate(certificate),
  ]);
  const signature = await key.sign(sha256(encoded(signedAttrs)));
  if (!fits(signature, signedAttrs, key)) throw new Error('the signature does not fit the certificate');
  const stamp = timeStamp && (await timeStamp(sha256(signature)));
  const { algorithm, chain } = key;
  return assembled({ algorithm, chain: chain.map(certificateFrom), signedAttrs, signature, stamp });
}

/** What a signature is made of; all else in it is the same for every one. */
export interface CmsParts {
  readonly algorithm: SealAlgorithm;
  /** That of the key first. */
  readonly chain: readonly Certificate[];
  readonly signedAttrs: readonly Attribute[];
  readonly signature: Uint8Array;
  readonly stamp?: Uint8Array | undefined;
}

/** The one way in which we write a signature of these parts. */
export function assembled({ algorithm, chain, signedAttrs, signature, stamp }: CmsParts): Uint8Array {
  const [certificate] = chain;
  if (!certificate) throw new Error('there is no certificate');
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: SIGNED, attributes: [...signedAttrs] }),
    signatureAlgorithm: signatureAlgorithms[algorithm](),
    signature: new OctetString({ valueHex: new Uint8Array(signature) }),
  });
  if (stamp)
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({
      type: UNSIGNED,
      attributes: [new Attribute({ type: TIME_STAMP_TOKEN, values: [asn1From(stamp)] })],
    });
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: SHA256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates: [...chain],
    signerInfos: [signer],
  });
  const info = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(info.toSchema().toBER());
}

// A set is written in the order of its bytes (X.690, 11.6); the library leaves it as it is given.
const inOrder = (attributes: Attribute[]): Attribute[] =>
  attributes.toSorted((a, b) => Buffer.compare(bytesOf(a), bytesOf(b)));
const bytesOf = (attribute: Attribute): Uint8Array => new Uint8Array(attribute.toSchema().toBER());

/** What is signed: the attributes as the set that they are, not under the tag that they carry later. */
const encoded = (attributes: Attribute[]): Uint8Array =>
  new Uint8Array(new Asn1Set({ value: attributes.map((one) => one.toSchema()) }).toBER());

/** A key that lies elsewhere may answer anything: what it signed is looked at before it is believed. */
const fits = (signature: Uint8Array, signedAttrs: Attribute[], { chain: [first] }: SealKey): boolean =>
  verify('sha256', encoded(signedAttrs), new X509Certificate(first).publicKey, signature);
