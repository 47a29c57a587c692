import { X509Certificate } from 'node:crypto';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { asn1From, derOf, fingerprintOf } from './certificates.ts';
import { assembled, TIME_STAMP_TOKEN } from './sign-cms.ts';
import { namesCertificate, SIGNING_CERTIFICATE_V2 } from './signing-certificate.ts';

/**
 * What the seal of a file proves: nothing, as there is none; nothing any more, as the file was changed (`broken`) or
 * something was added to it later (`added-to`); or that every byte of it is as its owner sealed it.
 */
export type Seal =
  | { readonly state: 'none' | 'broken' | 'added-to' }
  | {
      readonly state: 'whole';
      /** What it was sealed with: see `fingerprintOf`. */
      readonly fingerprint: string;
      /** Until when its certificate holds (epoch ms). */
      readonly until: number;
      /** It is written as we write seals, also in those few bytes that no signature can reach: those of its own frame. */
      readonly exact: boolean;
    };

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;

/** Reads the seal of a PDF. Whether its certificate is to be trusted is for the caller to say. */
export async function readSeal(bytes: Uint8Array): Promise<Seal> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ranges = [...file.toString('latin1').matchAll(BYTE_RANGE)].map((range) => range.slice(1).map(Number));
  const last = ranges.at(-1);
  if (!last) return { state: 'none' };
  const [begin = 0, before = 0, after = 0, rest = 0] = last;
  if (begin !== 0 || after < before || after + rest > file.length) return { state: 'broken' };
  const hole = file.toString('latin1', before, after);
  const cms = /^<(?:[0-9a-f]{2})*>$/i.test(hole) ? cmsIn(Buffer.from(hole.slice(1, -1), 'hex')) : undefined;
  const content = Buffer.concat([file.subarray(0, before), file.subarray(after, after + rest)]);
  const signed = cms && (await verified(cms, content));
  if (!cms || !signed) return { state: 'broken' };
  if (after + rest !== file.length || ranges.length !== 1) return { state: 'added-to' };
  return {
    state: 'whole',
    fingerprint: fingerprintOf(signed.chain.map(derOf)),
    until: signed.chain[0].notAfter.value.getTime(),
    exact: hole === hole.toLowerCase() && isExact(cms, signed),
  };
}

/** The signature at the beginning of what was kept free for it; the remainder is empty, or it hides something. */
function cmsIn(kept: Buffer): Buffer | undefined {
  const [tag, length = 0] = kept;
  const more = length & 0x7f;
  if (tag !== 0x30 || length <= 0x80 || more > 4) return undefined;
  const end = 2 + more + kept.readUIntBE(2, more);
  return kept.subarray(end).every((byte) => byte === 0) ? kept.subarray(0, end) : undefined;
}

interface Signed {
  /** That of the key first. */
  readonly chain: readonly [Certificate, ...Certificate[]];
  readonly data: SignedData;
}

/** The signature and its certificates, where the content was signed with the key of the first. */
async function verified(cms: Buffer, content: Buffer): Promise<Signed | undefined> {
  try {
    const data = new SignedData({ schema: new ContentInfo({ schema: asn1From(cms) }).content });
    const { signatureVerified, signerCertificate } = await data.verify({
      signer: 0,
      data: new Uint8Array(content).buffer,
      extendedMode: true,
    });
    const named = data.signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === SIGNING_CERTIFICATE_V2);
    if (!signatureVerified || !signerCertificate || !named) return undefined;
    const [first, ...others] = (data.certificates ?? []).filter((one) => one instanceof Certificate);
    return first && namesCertificate(named, signerCertificate) && namesCertificate(named, first)
      ? { chain: [first, ...others], data }
      : undefined;
  } catch {
    return undefined; // whatever cannot be read proves nothing
  }
}

function isExact(cms: Buffer, { chain, data }: Signed): boolean {
  const [signer] = data.signerInfos;
  const [first] = chain;
  if (!signer) return false;
  const stamp = signer.unsignedAttrs?.attributes.find(({ type }) => type === TIME_STAMP_TOKEN)?.values[0];
  try {
    const parts = {
      algorithm: new X509Certificate(derOf(first)).publicKey.asymmetricKeyType === 'ec' ? 'ecdsa' : 'rsa',
      chain,
      signedAttrs: signer.signedAttrs?.attributes ?? [],
      signature: signer.signature.valueBlock.valueHexView,
      stamp: stamp && new Uint8Array(stamp.toBER()),
    } as const;
    return cms.equals(assembled(parts));
  } catch {
    return false;
  }
}
