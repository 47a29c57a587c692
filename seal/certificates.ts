import { createHash } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate } from 'pkijs';
import type { SealKey } from './seal-key.ts';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';

/** @throws Error when it is no certificate. */
export const certificateFrom = (der: Uint8Array): Certificate => Certificate.fromBER(new Uint8Array(der));

export const derOf = (certificate: Certificate): Uint8Array => new Uint8Array(certificate.toSchema(false).toBER(false));

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** By which a seal is known: the SHA-256 over its certificates, in hex. */
export const fingerprintOf = (chain: readonly Uint8Array[]): string => sha256(Buffer.concat(chain)).toString('hex');

/** Whose seal it is, in words: organisation and common name of its first certificate's subject. */
export function ownerOf([first]: SealKey['chain']): string {
  const { subject } = certificateFrom(first);
  const said = (type: string): string | undefined => {
    const value = subject.typesAndValues.find((one) => one.type === type)?.value as
      | { readonly valueBlock?: { readonly value?: unknown } }
      | undefined;
    return typeof value?.valueBlock?.value === 'string' ? value.valueBlock.value : undefined;
  };
  return [said(ORGANISATION), said(COMMON_NAME)].filter((one) => one !== undefined).join(', ');
}

/** From when and until when the certificate of a key holds (epoch ms). */
export function validityOf([first]: SealKey['chain']): { readonly from: number; readonly until: number } {
  const { notBefore, notAfter } = certificateFrom(first);
  return { from: notBefore.value.getTime(), until: notAfter.value.getTime() };
}

/** An ASN.1 value from its bytes. @throws Error when they are not exactly one. */
export function asn1From(der: Uint8Array) {
  const { result, offset } = fromBER(new Uint8Array(der));
  if (offset !== der.byteLength) throw new Error('not exactly one ASN.1 value');
  return result;
}
