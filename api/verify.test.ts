import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import { fingerprintOf, ownerOf } from '#seal/certificates.ts';
import { keyFromPem } from '#seal/keys/key-from-pem.ts';
import { sealPdf } from '#seal/seal-pdf.ts';
import { Pki } from '#seal/support/pki.ts';
import { saveDocument } from '#store/documents/save-document.ts';
import { knowSeal } from '#store/seals/know-seal.ts';
import { type Answered, type Dossier, file, rentSubsidy } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

const pki = new Pki();
const key = keyFromPem(pki.seal('ministry'));
const MORNING = Date.UTC(2026, 10, 25, 9);
const CODE = 'ABCD-EFGH-JKLMN';

let dossier: Dossier;
let caseId: string;
let sealed: Uint8Array;
beforeAll(async () => {
  dossier = await testDossier();
  caseId = await file(dossier);
  const { db } = dossier.store;
  const owner = ownerOf(key.chain);
  await knowSeal(db, { fingerprint: fingerprintOf(key.chain), owner }, MORNING);
  sealed = await sealPdf(await letter('granted'), { key }, Date.now());
  await issue('grant', CODE, sealed);
});
afterAll(() => dossier.close());

async function letter(text: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage().drawText(text);
  return document.save({ useObjectStreams: false });
}

const issue = (id: string, code: string, bytes: Uint8Array, to = { store: dossier.store, caseId }) =>
  saveDocument(to.store.db, {
    id,
    caseId: to.caseId,
    name: `${id}.pdf`,
    type: 'application/pdf',
    bytes,
    kind: 'issued',
    at: MORNING,
    letter: 'grant',
    code,
    sealedBy: fingerprintOf(key.chain),
  });

function verify(bytes: Uint8Array): Promise<Answered> {
  const body = new FormData();
  body.set('file', new File([new Uint8Array(bytes)], 'letter.pdf'));
  return dossier.ask('POST', '/verify', { body });
}

describe('a letter that was issued', () => {
  test('is genuine by its code, however that is typed', async () => {
    for (const typed of [CODE, 'abcd efgh jklmn', 'ABCDEFGHJKLMN']) {
      const { status, json } = await dossier.ask('GET', `/verify/${encodeURIComponent(typed)}`);
      expect({ status, json }).toEqual({
        status: 200,
        json: {
          valid: true,
          finding: 'genuine',
          service: 'Rent subsidy',
          subject: 'Grant of the rent subsidy',
          authority: 'Ministry of Housing and Spatial Planning',
          issuedAt: '2026-11-25T09:00:00.000Z',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          sealedBy: 'Ministry of Housing, ministry',
          revokedAt: null,
        },
      });
    }
  });

  test('is named by its subject line, without the values that stand in it', async () => {
    const { letters } = rentSubsidy as { letters: { grant: JsonObject } };
    const subject = { fr: 'Octroi {{ case.reference }}', de: 'B', en: 'Grant {{ case.reference }} to you', lb: 'A' };
    const named = await testDossier({ ...rentSubsidy, letters: { ...letters, grant: { ...letters.grant, subject } } });
    await issue('grant', CODE, sealed, { ...named, caseId: await file(named) });
    expect((await named.ask('GET', `/verify/${CODE}`)).json).toMatchObject({ subject: 'Grant … to you' });
    await named.close();
  });

  test('is said in the language of the reader, whoever issued it by name', async () => {
    const asked = async (language: string) =>
      (await dossier.ask('GET', `/verify/${CODE}`, { headers: { 'accept-language': language } })).json;
    expect(await asked('de-LU, fr;q=0.5')).toMatchObject({
      service: 'Mietbeihilfe',
      subject: 'Bewilligung der Mietbeihilfe',
      authority: 'Ministerium für Wohnungsbau und Raumentwicklung',
    });
    expect(await asked('it, lb;q=0.1')).toMatchObject({ authority: 'Ministère fir Logement a Landesplanung' });
    expect(await asked('*')).toMatchObject({ service: 'Rent subsidy' });
  });

  test('is genuine as a file, and says nothing of whom it is about', async () => {
    const { json, text } = await verify(sealed);
    expect(json).toMatchObject({ valid: true, finding: 'genuine' });
    expect(text).not.toMatch(/RS-2026|Hoffmann|citizen|grant\.pdf/);
  });

  test('with one byte changed, or something added, is refused', async () => {
    const flipped = Uint8Array.from(sealed);
    flipped[300] = (flipped[300] ?? 0) ^ 1;
    expect((await verify(flipped)).json).toMatchObject({ valid: false, finding: 'changed', issuedAt: null });
    const updated = Buffer.concat([sealed, Buffer.from('\n%%EOF\n')]);
    expect((await verify(updated)).json).toMatchObject({ valid: false, finding: 'changed' });
  });

  test('is no longer valid once an officer of its case has revoked it', async () => {
    const bytes = await sealPdf(await letter('granted by mistake'), { key }, Date.now());
    await issue('mistake', 'BBBB-BBBB-BBBBB', bytes);
    const revoke = (as: string) =>
      dossier.ask('POST', '/api/documents/mistake/revoke', { as, body: { why: 'sent to the wrong person' } });
    expect((await revoke('citizen')).status).toBe(404);
    expect((await revoke('designer')).status).toBe(404);
    expect((await verify(bytes)).json).toMatchObject({ valid: true });
    expect((await revoke('caseworker')).json).toMatchObject({ revokedAt: expect.any(String) });
    expect((await revoke('caseworker')).json).toMatchObject({ code: 'document/revoked', status: 409 });
    const revoked = { valid: false, finding: 'revoked', revokedAt: expect.any(String) };
    expect((await verify(bytes)).json).toMatchObject(revoked);
    const { text, json } = await dossier.ask('GET', '/verify/BBBB-BBBB-BBBBB');
    expect(json).toMatchObject(revoked);
    expect(text).not.toContain('wrong person');
  });
});

test('whoever asks too often is told when to ask again, and nobody else is', async () => {
  const crowded = await testDossier();
  const ask = () => crowded.ask('GET', '/verify/AAAA-AAAA-AAAAA');
  let answered = await ask();
  let asked = 1;
  for (; answered.status === 200 && asked < 1000; asked++) answered = await ask();
  expect(asked).toBeGreaterThan(120);
  const { status, headers, json } = answered;
  expect([status, headers.get('content-type')]).toEqual([429, 'application/problem+json']);
  expect(json).toMatchObject({ code: 'request/too-many', status: 429 });
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  const body = new FormData();
  body.set('file', new File(['x'], 'letter.pdf'));
  expect((await crowded.ask('POST', '/verify', { body })).status).toBe(429);
  expect((await crowded.ask('GET', '/healthz')).status).toBe(200);
  await crowded.close();
});

describe('a file to verify is refused', () => {
  const letterPart = (size: number): [string, File] => ['file', new File([new Uint8Array(size)], 'letter.pdf')];

  test.each<[string, [string, File | string][], number, string]>([
    ['when there is none', [], 422, 'request/invalid'],
    ['when it is a part of another name', [['letter', new File(['x'], 'letter.pdf')]], 422, 'request/invalid'],
    ['when there are two', [letterPart(10), letterPart(10)], 422, 'request/invalid'],
    ['when something else comes with it', [letterPart(10), ['code', CODE]], 422, 'request/invalid'],
    ['when it is empty', [letterPart(0)], 422, 'document/empty'],
    ['above 10 MB', [letterPart(10_000_001)], 413, 'document/too-large'],
    ['far above 10 MB', [letterPart(11_000_000)], 413, 'request/too-large'],
  ])('%s', async (_when, parts, status, code) => {
    const body = new FormData();
    for (const [name, content] of parts) body.append(name, content);
    const answer = await dossier.ask('POST', '/verify', { body });
    expect([answer.status, answer.json.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('what was not issued', () => {
  test('is sealed but not in the register', async () => {
    const other = await sealPdf(await letter('a sample'), { key }, Date.now());
    expect((await verify(other)).json).toMatchObject({
      valid: true,
      finding: 'sealed',
      sealedBy: 'Ministry of Housing, ministry',
      issuedAt: null,
    });
  });

  test('is not relied on once the certificate of its seal has ended; what was issued stays genuine', async () => {
    const later = await testDossier();
    const { db } = later.store;
    await knowSeal(db, { fingerprint: fingerprintOf(key.chain), owner: ownerOf(key.chain) }, MORNING);
    const other = await sealPdf(await letter('a sample'), { key }, Date.now());
    await saveDocument(db, {
      ...{ id: 'grant', name: 'grant.pdf', type: 'application/pdf', kind: 'issued', at: MORNING, bytes: sealed },
      sealedBy: fingerprintOf(key.chain),
    });
    later.pass(1001 * 86_400_000);
    const said = async (bytes: Uint8Array) => {
      const body = new FormData();
      body.set('file', new File([new Uint8Array(bytes)], 'letter.pdf'));
      return (await later.ask('POST', '/verify', { body })).json;
    };
    expect(await said(other)).toMatchObject({
      valid: false,
      finding: 'expired',
      sealedBy: 'Ministry of Housing, ministry',
    });
    expect(await said(sealed)).toMatchObject({ valid: true, finding: 'genuine' });
    await later.close();
  });

  test('is unknown with another’s seal, without one, or as no PDF', async () => {
    const stranger = keyFromPem(new Pki().seal('ministry'));
    const unknown = { valid: false, finding: 'unknown', sealedBy: null };
    expect((await verify(await sealPdf(await letter('granted'), { key: stranger }, Date.now()))).json).toMatchObject(
      unknown,
    );
    expect((await verify(await letter('granted'))).json).toMatchObject(unknown);
    expect((await verify(Buffer.from('anything'))).json).toMatchObject(unknown);
    expect((await dossier.ask('GET', '/verify/AAAA-AAAA-AAAAA')).json).toMatchObject(unknown);
  });
});
