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

async function send(...files: Uint8Array[]): Promise<{ status: number; html: string }> {
  const body = new FormData();
  for (const bytes of files) body.append('file', new File([new Uint8Array(bytes)], 'letter.pdf'));
  const { headers, body: sent } = new Request('http://localhost', { method: 'POST', body });
  const bytes = await new Response(sent).bytes();
  const answer = await pages.app.request('/en/verify', {
    method: 'POST',
    headers: { ...Object.fromEntries(headers), 'content-length': String(bytes.byteLength) },
    body: bytes,
  });
  return { status: answer.status, html: await answer.text() };
}

test('every page leads to where letters are verified', async () => {
  expect((await get('/de/services')).html).toMatch(/href="\/de\/verify">\s*Ein Schreiben prüfen/);
});

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
  expect((await get('/de/verify?code=https://dossier.test/verify/ABCD-EFGH-JKLMN')).to).toBe(
    '/de/verify/ABCD-EFGH-JKLMN',
  );
});

test('a code that is not known can be corrected, and is told from what is none', async () => {
  const { html } = await get('/de/verify/ABCD-EFGH-JKLMM');
  expect(html).toContain('Das Schreiben ist nicht bekannt');
  expect(html).toContain('Vergleichen Sie den Code Zeichen für Zeichen');
  expect(html).toContain('value="ABCD-EFGH-JKLMM"');
  for (const typed of ['abcd', 'ABCD-EFGH-JKLM0', 'ABCD-EFGH-JKLMNN'])
    expect((await get(`/de/verify/${typed}`)).html).toContain('Das kann kein Code sein');
});

test('a file is verified without being kept, and sending none is told', async () => {
  expect(await send(letter)).toMatchObject({ status: 200, html: expect.stringContaining('The letter is genuine') });
  const other = Buffer.concat([letter, Buffer.from('\n')]);
  const { html } = await send(other);
  expect(html).toContain('The letter is not known');
  expect(html).toContain('A scan, a photo');
  expect(await send()).toMatchObject({ status: 422, html: expect.stringContaining('Choose the PDF file') });
  expect(await pages.store.db.selectFrom('documents').select('id').execute()).toHaveLength(1);
});

test('two files at once, an empty one and one that is too large are told on the page, at the input', async () => {
  const problem = async (...files: Uint8Array[]) => {
    const { status, html } = await send(...files);
    return [status, /id="file-error">\s*([^<]*?)\s*</.exec(html)?.[1]];
  };
  expect(await problem(letter, letter)).toEqual([422, 'Choose one file at a time.']);
  expect(await problem(new Uint8Array())).toEqual([422, 'Choose the PDF file of the letter.']);
  const tooLarge = 'The file has more than 10 MB: no letter of ours is that large.';
  expect(await problem(new Uint8Array(10_000_001))).toEqual([413, tooLarge]);
});

test('a file that is not even read for its size is answered by a page, in the reader’s language', async () => {
  const { status, html } = await send(new Uint8Array(11_000_000));
  expect(status).toBe(413);
  expect(html).toContain('<html lang="en"');
  expect(html).toContain('What you sent is too large.');
});
