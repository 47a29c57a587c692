import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveDocument } from '#store/documents/save-document.ts';
import { type PagesUnderTest, pagesUnderTest } from '../../support/pages-under-test.ts';

let pages: PagesUnderTest;
let letter: Uint8Array;
beforeAll(async () => {
  pages = await pagesUnderTest();
  const document = await PDFDocument.create();
  document.addPage();
  letter = await document.save();
  await saveDocument(pages.store.db, {
    id: 'grant',
    name: 'grant.pdf',
    type: 'application/pdf',
    bytes: letter,
    kind: 'issued',
    at: Date.UTC(2026, 10, 25, 9),
    code: 'ABCD-EFGH-JKLMN',
  });
}, 120_000);
afterAll(() => pages?.store.close());

async function get(path: string, accept = 'text/html'): Promise<{ status: number; to: string | null; html: string }> {
  const answer = await pages.app.request(path, { headers: { accept, 'accept-language': 'de' } });
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
}

async function send(bytes?: Uint8Array): Promise<{ status: number; html: string }> {
  const body = new FormData();
  if (bytes) body.set('file', new File([new Uint8Array(bytes)], 'letter.pdf'));
  const answer = await pages.app.request('/en/verify', { method: 'POST', body });
  return { status: answer.status, html: await answer.text() };
}

test('the code of a letter, scanned, leads to a page in the language of the browser', async () => {
  expect(await get('/verify/ABCD-EFGH-JKLMN')).toMatchObject({ status: 302, to: '/de/verify/ABCD-EFGH-JKLMN' });
  expect(await get('/verify')).toMatchObject({ status: 302, to: '/de/verify' });
  const { html } = await get('/de/verify/ABCD-EFGH-JKLMN');
  expect(html).toContain('Das Schreiben ist echt');
  expect(html).toContain('25. November 2026');
  expect(html).not.toContain('grant.pdf');
});

test('whoever asks too often gets a page that says so, also when sending files', async () => {
  const crowded = await pagesUnderTest(() => 0);
  const ask = (path: string, init?: RequestInit) => crowded.app.request(path, init);
  for (let i = 0; i < 120; i++) expect((await ask('/de/verify/AAAA-AAAA-AAAAA')).status).toBe(200);
  const refused = await ask('/de/verify/AAAA-AAAA-AAAAA');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await refused.text()).toContain('Zu viele Anfragen');
  expect((await ask('/de/verify', { method: 'POST', body: new FormData() })).status).toBe(429);
  expect((await ask('/de/services')).status).toBe(200);
  await crowded.store.close();
});

test('machines are answered as machines at the same address', async () => {
  expect(JSON.parse((await get('/verify/ABCD-EFGH-JKLMN', '*/*')).html)).toMatchObject({ finding: 'genuine' });
  expect((await get('/verify', '*/*')).status).toBe(405);
});

test('a code that was typed leads to the same page', async () => {
  expect((await get('/de/verify?code=abcd+efgh')).to).toBe('/de/verify/abcd%20efgh');
  expect((await get('/de/verify/abcd%20efgh%20jklmn')).html).toContain('Das Schreiben ist echt');
  expect((await get('/de/verify/abcd')).html).toContain('Das Schreiben ist nicht bekannt');
});

test('a file is verified without being kept, and sending none is told', async () => {
  expect(await send(letter)).toMatchObject({ status: 200, html: expect.stringContaining('The letter is genuine') });
  const other = Buffer.concat([letter, Buffer.from('\n')]);
  expect((await send(other)).html).toContain('The letter is not known');
  expect(await send()).toMatchObject({ status: 422, html: expect.stringContaining('Choose the PDF file') });
  expect(await pages.store.db.selectFrom('documents').select('id').execute()).toHaveLength(1);
});
