import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOf, ownerOf } from './certificates.ts';
import { keyFromPem } from './keys/key-from-pem.ts';
import { readSeal, type Seal } from './read-seal.ts';
import type { SealKey } from './seal-key.ts';
import { sealPdf } from './seal-pdf.ts';
import { judged } from './support/judged.ts';
import { EC, Pki } from './support/pki.ts';

const pki = new Pki();
const ministry: SealKey = keyFromPem(pki.seal('ministry'));
const DAY = 86_400_000;
let letter: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
  const document = await PDFDocument.create();
  document.addPage().drawText('The application is granted.');
  letter = await document.save({ useObjectStreams: false });
  sealed = await sealPdf(letter, { key: ministry }, Date.now());
});

const holds = (seal: Seal): boolean =>
  seal.state === 'whole' && seal.exact && seal.fingerprint === fingerprintOf(ministry.chain);

describe('a sealed letter', () => {
  test('is signed as a whole, in the eyes of judges that are not ours', () => {
    const { openssl, pdfsig } = judged(pki, sealed);
    expect(openssl).toBe(true);
    expect(pdfsig).toContain('Signature is Valid');
    expect(pdfsig).toContain('Total document signed');
    expect(pdfsig).toContain('ETSI.CAdES.detached');
  });

  test('tells whose seal it is', async () => {
    const seal = await readSeal(sealed);
    expect(holds(seal)).toBe(true);
    expect(ownerOf(ministry.chain)).toBe('Ministry of Housing, ministry');
  });

  test.each([
    ['an EC key on P-384', ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384']],
    ['an RSA key', ['rsa:2048']],
  ])('may be sealed with %s', async (_, kind) => {
    const other = await sealPdf(letter, { key: keyFromPem(pki.seal('other', kind)) }, Date.now());
    expect(judged(pki, other)).toMatchObject({ openssl: true });
    expect(await readSeal(other)).toMatchObject({ state: 'whole', exact: true });
  });

  test('never holds when any byte of it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (place, bits) => {
        const changed = Uint8Array.from(sealed);
        changed[place] = (changed[place] ?? 0) ^ bits;
        const seal = await readSeal(changed);
        expect(holds(seal)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('never holds when a digit of the seal itself was changed', async () => {
    const begin = Buffer.from(sealed).indexOf('/Contents <') + '/Contents <'.length;
    const length =
      2 * (4 + Buffer.from(Buffer.from(sealed).toString('latin1', begin, begin + 8), 'hex').readUInt16BE(2));
    for (let place = begin; place < begin + length; place += 7) {
      const changed = Uint8Array.from(sealed);
      changed[place] = changed[place] === 0x37 ? 0x38 : 0x37;
      const seal = await readSeal(changed);
      expect(holds(seal), `at ${place - begin}`).toBe(false);
    }
  });

  test('with something added later is not what was sealed', async () => {
    const update = Buffer.from('\n9 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 9 0 R>>\n%%EOF\n');
    expect(await readSeal(Buffer.concat([sealed, update]))).toEqual({ state: 'added-to' });
    expect(judged(pki, Buffer.concat([sealed, update])).pdfsig).not.toContain('Total document signed');
  });

  test('of somebody else is whole, and is not of our key', async () => {
    const stranger = keyFromPem(new Pki().seal('stranger'));
    const seal = await readSeal(await sealPdf(letter, { key: stranger }, Date.now()));
    expect(seal).toMatchObject({ state: 'whole', exact: true });
    expect(holds(seal)).toBe(false);
  });
});

test('a certificate that has ended, or has not begun, seals nothing', async () => {
  const at = (days: number) => sealPdf(letter, { key: ministry }, Date.now() + days * DAY);
  await expect(at(1001)).rejects.toThrow(/certificate of the seal is valid from \d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d/);
  await expect(at(-1)).rejects.toThrow('certificate of the seal');
  expect(await at(999)).toBeInstanceOf(Uint8Array);
});

test('what is not sealed has no seal', async () => {
  expect(await readSeal(letter)).toEqual({ state: 'none' });
  expect(await readSeal(Buffer.from('%PDF-1.7 /ByteRange [0 4 9 9999]'))).toEqual({ state: 'broken' });
});

test('a key and the certificate of another are not taken', () => {
  const [one, other] = [pki.seal('one', EC), pki.seal('two', EC)];
  expect(() => keyFromPem({ key: one.key, certificates: other.certificates })).toThrow('not that of the key');
  expect(() => keyFromPem({ key: one.key, certificates: '' })).toThrow('no certificate');
});
