import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { DocumentModel } from './document-model.ts';
import { drawPdf } from './draw-pdf.ts';
import type { PdfRefusalCode } from './pdf-refusal.ts';
import { readingOrder } from './reading-order.ts';
import { readPdf, structureOf, wordsOf } from './support/read-pdf.ts';
import { sampleLetter, sampleOf } from './support/sample-letter.ts';
import { wrongOutlines } from './support/wrong-outlines.ts';

const saying = (text: string): DocumentModel => sampleOf({ type: 'paragraph', text });
const to = (...recipient: string[]): DocumentModel => {
  const letter = sampleLetter();
  if (!letter.first) throw new Error('a letter without a first page');
  return { ...letter, first: { ...letter.first, recipient } };
};
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const pagesOf = (bytes: Uint8Array): number => Number(/Pages:\s+(\d+)/.exec(readPdf(bytes, 'pdfinfo'))?.[1]);
const refusal = (model: DocumentModel): Promise<PdfRefusalCode | undefined> =>
  drawPdf(model).then(
    () => undefined,
    (error: { code: PdfRefusalCode }) => error.code,
  );

test('what a screen reader reads is what the model says, in its order', async () => {
  const letter = sampleLetter();
  expect(structureOf(await drawPdf(letter))).toEqual(readingOrder(letter));
});

test('it says what it is: title, language, dates of the letter, A4 pages, embedded fonts', async () => {
  const bytes = await drawPdf(sampleLetter());
  const info = readPdf(bytes, 'pdfinfo');
  expect(info).toMatch(/Title:\s+Octroi de la subvention de loyer/);
  expect(info).toMatch(/CreationDate:\s+Thu Dec {2}3 12:00:00 2026 UTC/);
  expect(info).toMatch(/ModDate:\s+Thu Dec {2}3 12:00:00 2026 UTC/);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/);
  const fonts = readPdf(bytes, 'pdffonts').trim().split('\n').slice(2);
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(font).toMatch(/SourceSans3.*yes yes yes/); // embedded, a subset, with its characters
  expect(bytes.byteLength).toBeLessThan(80_000);
});

test('the same letter is the same bytes, whatever was drawn before, in any time zone and Node', async () => {
  const first = sha256(await drawPdf(sampleLetter()));
  await drawPdf(saying('Ελένη Щърк — another citizen’s letter, with characters of its own: ŵŷẽ ☐ →'));
  expect(sha256(await drawPdf(sampleLetter()))).toBe(first);
  const module = (name: string): string => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
  const script = `
    const { draw } = await import(${module('./draw.ts')});
    const { createHash } = await import('node:crypto');
    await draw(${JSON.stringify(saying('Jean\u2011Paul'))}); // this hyphen has the glyph of "-"
    const bytes = await draw(${JSON.stringify(sampleLetter())});
    console.log(createHash('sha256').update(bytes).digest('hex'));`;
  const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar' },
    encoding: 'utf8',
  });
  expect(elsewhere.trim()).toBe(first);
});

test('letters drawn at once do not mix their characters', async () => {
  const texts = ['Zoë Żółć', 'Ελένη Παπαδοπούλου', 'Щърк Ђорђе', 'Łukasz Ňúñez', 'Siân Ŵŷ'];
  const drawn = await Promise.all(texts.map((text) => drawPdf(saying(text))));
  drawn.forEach((bytes, i) => expect(wordsOf(bytes)).toContain(texts[i]));
});

test('no embedded letter has lost its outline', async () => {
  const alphabet = Array.from({ length: 0x17e - 0xa1 }, (_, i) => String.fromCodePoint(0xa1 + i)).join(' ');
  const ascii = Array.from({ length: 94 }, (_, i) => String.fromCodePoint(0x21 + i)).join(' ');
  const outlines = await wrongOutlines(await drawPdf(saying(`${ascii} ${alphabet} Ελένη Щърк €☐☑→`)));
  expect(outlines.wrong).toEqual([]);
  expect(outlines.compared).toBeGreaterThan(200);
});

test('a name with a character that no font has is refused, never drawn as a box', async () => {
  for (const name of ['日本', 'مرحبا', '🙂', '\ud83d', '\ufffe'])
    expect(await refusal(to(name)), name).toBe('document/missing-glyph');
});

test('text from outside is composed, and cannot hide or turn its direction', async () => {
  const bytes = await drawPdf(saying('Zoe\u0308 \u202Egnp.exe\u202C nul\u0000 tab\tend ) Tj ET (x'));
  expect(wordsOf(bytes)).toContain('Zoë gnp.exe nul tab end ) Tj ET (x');
});

test('characters that look alike are read as what they are', async () => {
  expect(wordsOf(await drawPdf(saying('Jean\u2011Paul Mar-tin Jean\u2010Luc')))).toContain(
    'Jean\u2011Paul Mar-tin Jean\u2010Luc',
  );
});

test('long letters go on, and every page has its number', async () => {
  const bytes = await drawPdf(saying('Un paragraphe assez long pour occuper une ligne entière. '.repeat(200)));
  const pages = pagesOf(bytes);
  expect(pages).toBeGreaterThan(2);
  const words = wordsOf(bytes);
  for (let page = 1; page <= pages; page++) expect(words).toContain(`${page}/${pages}`);
});

test('nothing leaves the page: long names and long words are broken', async () => {
  const letter = to(`${'Montgomery-Featherstonehaugh '.repeat(4)}Smith`);
  const bytes = await drawPdf({ ...letter, blocks: [{ type: 'paragraph', text: 'W'.repeat(400) }] });
  const words = readPdf(bytes, 'pdftotext');
  expect(words.match(/W/g)).toHaveLength(400);
  expect(words.match(/Featherstonehaugh/g)).toHaveLength(4);
  expect(Math.max(...words.split('\n').map((line) => line.length))).toBeLessThan(130);
});

test('what is too long for anybody is refused', async () => {
  expect(await refusal(saying('mot '.repeat(500_000)))).toBe('document/too-long');
  expect(await refusal(saying('a\n'.repeat(12_000)))).toBe('document/too-long');
  expect(await refusal(to('1', '2', '3', '4', '5', '6', '7'))).toBe('document/too-long');
});
