import { generateKeyPair, randomBytes, type webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BitString, Integer, Utf8String } from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension } from 'pkijs';
import { derOf } from '../certificates.ts';
import type { SealKey } from '../seal-key.ts';
import { keyFromPem } from './key-from-pem.ts';

const DAY = 86_400_000;
const YEARS = 10;
const subject = { '2.5.4.10': 'Dossier', '2.5.4.3': 'Seal for development' } as const;

/** The key of an installation that has none of its own: made once in the folder, and vouched for by nobody else. */
export async function developmentKey(folder: string): Promise<SealKey> {
  const file = join(folder, 'development.pem');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, await newKey(), { mode: 0o600 });
    renameSync(unfinished, file);
  }
  const pem = readFileSync(file, 'utf8');
  return keyFromPem({ key: pem, certificates: pem });
}

async function newKey(): Promise<string> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' });
  const use = await crypto.subtle.importKey('jwk', privateKey.export({ format: 'jwk' }), CURVE, true, ['sign']);
  const shown = await crypto.subtle.importKey('jwk', publicKey.export({ format: 'jwk' }), CURVE, true, ['verify']);
  const der = Buffer.from(derOf(await certificateFor(use, shown))).toString('base64');
  const certificate = `-----BEGIN CERTIFICATE-----\n${der.replaceAll(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
  return `${privateKey.export({ type: 'pkcs8', format: 'pem' })}${certificate}`;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';
const SIGNS_ONLY = new Uint8Array([0b1100_0000]); // digitalSignature, nonRepudiation (RFC 5280, 4.2.1.3)

async function certificateFor(key: webcrypto.CryptoKey, publicKey: webcrypto.CryptoKey): Promise<Certificate> {
  const certificate = new Certificate();
  const serial = new Uint8Array(randomBytes(16));
  serial[0] = 1; // positive, and as long as it says
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: serial });
  for (const name of [certificate.subject, certificate.issuer])
    name.typesAndValues = Object.entries(subject).map(
      ([type, value]) => new AttributeTypeAndValue({ type, value: new Utf8String({ value }) }),
    );
  certificate.notBefore.value = new Date(Date.now() - DAY); // clocks differ
  certificate.notAfter.value = new Date(Date.now() + YEARS * 365 * DAY);
  const usage = new BitString({ valueHex: SIGNS_ONLY, unusedBits: 6 }).toBER();
  certificate.extensions = [
    new Extension({ extnID: KEY_USAGE, critical: true, extnValue: usage }),
    new Extension({
      extnID: BASIC_CONSTRAINTS,
      critical: true,
      extnValue: new BasicConstraints({ cA: false }).toSchema().toBER(),
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(publicKey);
  await certificate.sign(key, 'SHA-256');
  return certificate;
}
