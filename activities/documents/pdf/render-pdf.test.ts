import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPdf, wordsOf } from '../../support/read-pdf.ts';
import { failureOf } from '../../support/rent-subsidy-case.ts';
import { wrongOutlines } from '../../support/wrong-outlines.ts';
import type { DocumentModel } from '../document-model.ts';
import { renderPdf } from './render-pdf.ts';

const letter = (change: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'fr',
  title: 'Octroi de la subvention de loyer',
  sender: ['Subvention de loyer'],
  recipient: ['Léa Hoffmann'],
  reference: 'Référence: RS-2026-0001',
  date: '3 décembre 2026',
  at: Date.UTC(2026, 11, 3, 12),
  blocks: [
    { type: 'paragraph', text: 'Une subvention mensuelle de 120,00 € vous est accordée.' },
    { type: 'heading', text: 'Pourquoi' },
    { type: 'list', items: ['Le demandeur est majeur', 'Le loyer dépasse le quart du revenu'] },
    { type: 'signature', lines: ['Pour l’administration', 'Chef de service'] },
    { type: 'small', text: 'Numéro de contrôle : ABCD' },
  ],
  ...change,
});
const paragraph = (text: string): DocumentModel => letter({ blocks: [{ type: 'paragraph', text }] });
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('what it says can be read, copied and searched, in its order', async () => {
  const words = wordsOf(await renderPdf(letter()));
  expect(words).toMatch(/Subvention de loyer Léa Hoffmann Référence: RS-2026-0001 3 décembre 2026 Octroi/);
  expect(words).toMatch(
    /120,00 € vous est accordée\. Pourquoi • Le demandeur est majeur • Le loyer .* Chef de service/,
  );
});

test('it says what it is: title, language, dates of the letter, one A4 page, embedded fonts', async () => {
  const bytes = await renderPdf(letter());
  const info = readPdf(bytes, 'pdfinfo');
  expect(info).toMatch(/Title:\s+Octroi de la subvention de loyer/);
  expect(info).toMatch(/CreationDate:\s+Thu Dec {2}3 12:00:00 2026 UTC/);
  expect(info).toMatch(/ModDate:\s+Thu Dec {2}3 12:00:00 2026 UTC/);
  expect(info).toMatch(/Pages:\s+1\n/);
  expect(info).toMatch(/Page size:\s+595\.28 x 841\.89 pts \(A4\)/);
  const fonts = readPdf(bytes, 'pdffonts').trim().split('\n').slice(2);
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(font).toMatch(/SourceSans3.*yes yes yes/); // embedded, a subset, with its characters
  expect(bytes.byteLength).toBeLessThan(40_000);
});

test('the same letter is the same bytes, whatever was drawn before, in any time zone', async () => {
  const first = sha256(await renderPdf(letter()));
  await renderPdf(paragraph('Ελένη Щърк — another citizen’s letter, with characters of its own: ŵŷẽ ☐ →'));
  expect(sha256(await renderPdf(letter()))).toBe(first);
  const renderer = fileURLToPath(new URL('./render-pdf.ts', import.meta.url));
  const script = `
    const { renderPdf } = await import(${JSON.stringify(renderer)});
    const { createHash } = await import('node:crypto');
    await renderPdf(${JSON.stringify(letter({ recipient: ['Jean\u2011Paul'] }))}); // this hyphen has the glyph of "-"
    const bytes = await renderPdf(${JSON.stringify(letter())});
    console.log(createHash('sha256').update(bytes).digest('hex'));`;
  const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'ar' },
    encoding: 'utf8',
  });
  expect(elsewhere.trim()).toBe(first);
});

test('letters drawn at once do not mix their characters', async () => {
  const texts = ['Zoë Żółć', 'Ελένη Παπαδοπούλου', 'Щърк Ђорђе', 'Łukasz Ňúñez', 'Siân Ŵŷ'];
  const drawn = await Promise.all(texts.map((text) => renderPdf(paragraph(text))));
  drawn.forEach((bytes, i) => expect(wordsOf(bytes)).toContain(texts[i]));
});

test('no embedded letter has lost its outline', async () => {
  const alphabet = Array.from({ length: 0x17e - 0xa1 }, (_, i) => String.fromCodePoint(0xa1 + i)).join(' ');
  const ascii = Array.from({ length: 94 }, (_, i) => String.fromCodePoint(0x21 + i)).join(' ');
  const bytes = await renderPdf(paragraph(`${ascii} ${alphabet} Ελένη Щърк €☐☑→`));
  expect(await wrongOutlines(bytes)).toEqual({ compared: expect.any(Number), wrong: [] });
  expect((await wrongOutlines(bytes)).compared).toBeGreaterThan(200);
});

test('a name with a character that no font has is an incident, never a box', async () => {
  for (const name of ['日本', 'مرحبا', '🙂', '\ud83d', '\ufffe'])
    expect(await failureOf(renderPdf(letter({ recipient: [name] }))), name).toEqual({
      code: 'document/missing-glyph',
      final: true,
    });
});

test('text from outside is composed, and cannot hide or turn its direction', async () => {
  const bytes = await renderPdf(paragraph('Zoe\u0308 \u202Egnp.exe\u202C nul\u0000 tab\tend ) Tj ET (x'));
  expect(wordsOf(bytes)).toContain('Zoë gnp.exe nul tab end ) Tj ET (x');
});

test('long letters go on, and every page has its number', async () => {
  const bytes = await renderPdf(paragraph('Un paragraphe assez long pour occuper une ligne entière. '.repeat(200)));
  const pages = Number(/Pages:\s+(\d+)/.exec(readPdf(bytes, 'pdfinfo'))?.[1]);
  expect(pages).toBeGreaterThan(2);
  const words = wordsOf(bytes);
  for (let page = 1; page <= pages; page++) expect(words).toContain(`${page}/${pages}`);
});

test('nothing leaves the page: long names and long words are broken', async () => {
  const name = `${'Montgomery-Featherstonehaugh '.repeat(4)}Smith`;
  const bytes = await renderPdf(letter({ recipient: [name], blocks: [{ type: 'paragraph', text: 'W'.repeat(400) }] }));
  const words = readPdf(bytes, 'pdftotext');
  expect(words.match(/W/g)).toHaveLength(400);
  expect(words.match(/Featherstonehaugh/g)).toHaveLength(4);
  expect(Math.max(...words.split('\n').map((line) => line.length))).toBeLessThan(120);
});

test('what is too long for anybody is refused before it takes the time of others', async () => {
  const tooLong = { code: 'document/too-long', final: true };
  expect(await failureOf(renderPdf(paragraph('mot '.repeat(500_000))))).toEqual(tooLong);
  expect(await failureOf(renderPdf(paragraph('a\n'.repeat(4_000))))).toEqual(tooLong);
  expect(await failureOf(renderPdf(letter({ recipient: ['Montgomery '.repeat(100)] })))).toEqual(tooLong);
});
