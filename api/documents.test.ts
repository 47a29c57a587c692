import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { saveDocument } from '#store/documents/save-document.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { type Answered, application, type Dossier, file } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
});
afterAll(() => dossier.close());

/** One grey pixel. */
const PNG = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64'),
);

function upload(content: string | Uint8Array<ArrayBuffer>, name: string, as = 'citizen'): Promise<Answered> {
  const body = new FormData();
  body.set('file', new File([content], name));
  return dossier.ask('POST', '/api/documents', { as, body });
}

const download = (id: string, as: string): Promise<Answered> => dossier.ask('GET', `/api/documents/${id}`, { as });

test('an upload is its sender’s until it is handed in, then its case’s', async () => {
  const { json: lease } = await upload('%PDF-1.7 lease', 'bail signé.pdf');
  expect(lease).toMatchObject({ name: 'bail signé.pdf', type: 'application/pdf', size: 14, kind: 'uploaded' });
  expect((await download(lease.id, 'caseworker')).status).toBe(404);
  expect((await download(lease.id, 'citizen')).text).toBe('%PDF-1.7 lease');
  const claimed = { name: 'renamed.pdf', document: lease.id, size: 1, sha256: '0'.repeat(64) };
  const caseId = await file(dossier, 'citizen', { lease: claimed });
  const { json: seen } = await dossier.ask('GET', `/api/cases/${caseId}`, { as: 'caseworker' });
  expect(seen.data.application.lease).toEqual({
    name: 'bail signé.pdf',
    document: lease.id,
    sha256: lease.sha256,
    size: 14,
    type: 'application/pdf',
  });
  expect(seen.documents).toMatchObject([{ id: lease.id, kind: 'uploaded' }]);
  const { status, headers } = await download(lease.id, 'caseworker');
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="bail sign_.pdf"; filename*=UTF-8''bail%20sign%C3%A9.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect((await download(lease.id, 'operator')).status).toBe(404);
});

test('nobody hands in what another person uploaded, or what belongs to another case', async () => {
  const { json: theirs } = await upload('%PDF-1.7', 'a.pdf', 'citizen-2');
  const { json: used } = await upload('%PDF-1.7', 'b.pdf');
  await file(dossier, 'citizen', { lease: { name: 'b.pdf', document: used.id } });
  for (const { id } of [theirs, used]) {
    const { status, json } = await dossier.ask('POST', '/api/cases', {
      as: 'citizen',
      headers: { 'idempotency-key': `hand-in-${id}` },
      body: { procedure: 'rent-subsidy', application: { ...application, lease: { name: 'a.pdf', document: id } } },
    });
    expect([status, json.code]).toEqual([422, 'document/not-yours']);
  }
});

describe('an upload is refused', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, string, number, string]>([
    ['without content', '', 'a.pdf', 422, 'document/empty'],
    ['that is no file of an accepted type', 'MZ', 'a.pdf', 422, 'document/wrong-type'],
    ['that is not what its name says', PNG, 'a.pdf', 422, 'document/wrong-type'],
    ['with a double ending', '%PDF-1.7', 'a.pdf.exe', 422, 'document/wrong-type'],
    ['with nothing but dots for a name', '%PDF-1.7', '..', 422, 'document/wrong-name'],
    ['with a script', '%PDF-1.7 /OpenAction', 'a.pdf', 422, 'document/active-content'],
    ['above 10 MB', new Uint8Array(10_000_001), 'a.pdf', 413, 'document/too-large'],
    ['far above 10 MB', new Uint8Array(11_000_000), 'a.pdf', 413, 'request/too-large'],
  ])('%s', async (_what, content, name, status, code) => {
    const answer = await upload(content, name);
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  test('that is no form', async () => {
    const json = await dossier.ask('POST', '/api/documents', { as: 'citizen', body: {} });
    expect(json.status).toBe(415);
    const broken = await dossier.ask('POST', '/api/documents', {
      as: 'citizen',
      body: 'no parts',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect([broken.status, broken.json.code]).toEqual([400, 'request/malformed']);
  });

  test('with several parts', async () => {
    const body = new FormData();
    body.set('file', new File([PNG], 'a.png'));
    body.set('other', 'text');
    const { json } = await dossier.ask('POST', '/api/documents', { as: 'citizen', body });
    expect(json.code).toBe('request/invalid');
  });
});

test('the path in a name is left out, and an ending is added where there is none', async () => {
  expect((await upload(PNG, 'C:\\photos\\lease.PNG')).json).toMatchObject({ name: 'lease.PNG', type: 'image/png' });
  expect((await upload(PNG, 'lease')).json).toMatchObject({ name: 'lease.png', type: 'image/png' });
});

test('that the applicant has opened a letter is written down, the first time, and nobody else’s reading is', async () => {
  const caseId = await file(dossier);
  await saveDocument(dossier.store.db, {
    id: 'a-letter',
    caseId,
    name: 'decision.pdf',
    type: 'application/pdf',
    bytes: Buffer.from('%PDF-1.7 granted'),
    kind: 'issued',
    at: Date.now(),
  });
  const openedAt = async (): Promise<string | null> => {
    const { json } = await dossier.ask('GET', `/api/cases/${caseId}`, { as: 'caseworker' });
    return json.documents.find(({ id }: { id: string }) => id === 'a-letter').openedAt;
  };
  expect((await download('a-letter', 'caseworker')).status).toBe(200);
  expect((await download('a-letter', 'citizen-2')).status).toBe(404);
  expect(await openedAt()).toBeNull();
  expect((await download('a-letter', 'citizen')).status).toBe(200);
  const first = await openedAt();
  expect(first).toEqual(expect.any(String));
  dossier.pass(60_000);
  await download('a-letter', 'citizen');
  expect(await openedAt()).toBe(first);
});

test('the file of a case is one ZIP, with what each may see of it', async () => {
  const { json: lease } = await upload('%PDF-1.7 lease', 'lease.pdf');
  const caseId = await file(dossier, 'citizen', { lease: { name: 'lease.pdf', document: lease.id } });
  const fileFor = async (as: string): Promise<string[]> => {
    const answer = await dossier.app.request(`/api/cases/${caseId}/file`, { headers: dossier.as(as) });
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="RS-/);
    return Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())));
  };
  const whole = ['documents/001 lease.pdf', 'case.json', 'index.csv', 'SHA256SUMS'];
  expect(await fileFor('citizen')).toEqual(whole);
  expect(await fileFor('caseworker')).toEqual(whole);
  for (const as of ['citizen-2', 'operator'])
    expect((await dossier.ask('GET', `/api/cases/${caseId}/file`, { as })).status).toBe(404);
});

test('a document whose bytes were changed behind the books is told in the file of its case, and to the operator', async () => {
  const { json: lease } = await upload('%PDF-1.7 rent: 900', 'lease.pdf');
  const id = await file(dossier, 'citizen', { lease: { name: 'lease.pdf', document: lease.id } });
  await dossier.store.db
    .updateTable('contents')
    .set({ bytes: Buffer.from('%PDF-1.7 rent: 100') })
    .where('sha256', '=', lease.sha256)
    .execute();
  const answer = await dossier.app.request(`/api/cases/${id}/file`, { headers: dossier.as('caseworker') });
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files)).toContain('CHANGED.txt');
  expect(strFromU8(files['index.csv'] ?? new Uint8Array())).toContain(`${lease.sha256},changed`);
  expect(strFromU8(files.SHA256SUMS ?? new Uint8Array())).toContain(lease.sha256);
  expect(dossier.logged).toContain(`api: the content of document ${lease.id} was changed`);
});

test('an officer looks at a letter before it goes out; nobody else does, and nothing is issued', async () => {
  const id = await file(dossier);
  const letter = (as: string, name: string) => dossier.ask('GET', `/api/cases/${id}/letters/${name}`, { as });
  const shown = await letter('caseworker', 'refusal');
  expect(shown.status).toBe(200);
  expect(shown.headers.get('content-type')).toBe('application/pdf');
  expect(shown.text.startsWith('%PDF-')).toBe(true);
  expect((await letter('caseworker', 'no-such')).status).toBe(404);
  expect((await letter('citizen', 'refusal')).status).toBe(404);
  expect((await dossier.ask('GET', `/api/cases/${id}`, { as: 'caseworker' })).json.documents).not.toContainEqual(
    expect.objectContaining({ kind: 'issued' }),
  );
});

test('a letter that cannot be written yet says what stands in its way', async () => {
  const named = { id: 'li', name: '李小龙', email: null, language: 'fr', kind: 'citizen', groups: [] } as const;
  await seedPeople(dossier.store.db, [named]);
  const id = await file(dossier);
  await dossier.store.db.updateTable('cases').set({ applicant: 'li' }).where('id', '=', id).execute();
  expect(await dossier.ask('GET', `/api/cases/${id}/letters/refusal`, { as: 'caseworker' })).toMatchObject({
    status: 409,
    json: { detail: expect.stringContaining('U+674E') },
  });
});
