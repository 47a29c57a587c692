import { expect, test } from 'vitest';
import type { DocumentModel } from '../document-model.ts';
import { drawPdf } from '../draw-pdf.ts';
import { readingOrder } from '../reading-order.ts';
import { readPdf, structureOf } from '../support/read-pdf.ts';
import { sampleLetter, sampleOf } from '../support/sample-letter.ts';
import { scanCode } from '../support/scan-code.ts';
import { type Window, windows } from './first-page.ts';

const MM = 25.4 / 72;
/** Words of a page with their place in millimetres from its upper left corner. */
const placesOf = (bytes: Uint8Array, page: number) =>
  [
    ...readPdf(bytes, 'pdftotext', '-bbox', '-f', `${page}`, '-l', `${page}`).matchAll(
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g,
    ),
  ].map(([, left, top, right, bottom, word = '']) => ({
    word,
    left: Number(left) * MM,
    top: Number(top) * MM,
    right: Number(right) * MM,
    bottom: Number(bottom) * MM,
  }));
const pagesOf = (bytes: Uint8Array): string[] => readPdf(bytes, 'pdftotext').split('\f').slice(0, -1);
const paragraph = (text: string): DocumentModel['blocks'][number] => ({ type: 'paragraph', text });

test('the code to scan opens the page that verifies the document', async () => {
  const bytes = await drawPdf(sampleLetter());
  expect(scanCode(bytes, pagesOf(bytes).length)).toBe('https://dossier.example/verify/2345-6789-ABCDE');
});

// Form B of DIN 5008 with its return line, and the window of NF Z 11-001 and NBN Z 01-002.
const areas: Readonly<Record<Window, { left: number; top: number; right: number; bottom: number }>> = {
  left: { left: 20, top: 45, right: 105, bottom: 90 },
  right: { left: 110, top: 45, right: 195, bottom: 90 },
};

/** A letter to a name and address, and what of it an envelope shows: the words whole, or not wholly, in its window. */
async function shownTo(window: Window, recipient: readonly string[]) {
  const letter = sampleLetter();
  if (!letter.first) throw new Error('a letter without a first page');
  const model = { ...letter, first: { ...letter.first, window, recipient } };
  const bytes = await drawPdf(model);
  const area = areas[window];
  const inside = placesOf(bytes, 1).filter(
    ({ left, top, right, bottom }) => right > area.left && left < area.right && bottom > area.top && top < area.bottom,
  );
  const isWhole = inside.every(
    ({ left, top, right, bottom }) => left > area.left && top > area.top && right < area.right && bottom < area.bottom,
  );
  const shown = inside.map(({ word }) => word).join(' ');
  const { returnLine = '' } = letter.first;
  expect({ isWhole, begins: shown.slice(0, returnLine.length) }).toEqual({ isWhole: true, begins: returnLine });
  expect(structureOf(bytes)).toEqual(readingOrder(model));
  return shown.slice(returnLine.length).trim();
}

test('the address lies in the window of its envelope, whole, and nothing else does', async () => {
  const lines = ['Ministère', 'Madame Montgomery-Featherstonehaugh', 'c/o Müller', 'Bâtiment', 'L-4501', 'LUXEMBOURG'];
  for (const window of windows) expect(await shownTo(window, lines)).toBe(lines.join(' '));
});

test('a long name and a long address are set smaller, and are whole', async () => {
  const long = [
    'Association luxembourgeoise des locataires et des petits propriétaires a.s.b.l.',
    '12 rue de l’Église',
  ];
  const lines = [
    ...long,
    'c/o Fédération des associations de quartier',
    'Bâtiment administratif',
    'L-4501',
    'LUXEMBOURG',
  ];
  for (const window of windows) expect(await shownTo(window, lines)).toBe(lines.join(' '));
});

test('a name and an address longer than any window are cut, each by its share', async () => {
  const words = 'Verwaltungsgerichtsbarkeitsangelegenheiten doivent être établies par écrit. '.repeat(4).trim();
  for (const window of windows) {
    const shown = await shownTo(window, [words, `12 ${words}`, `L-4501 ${words}`, 'LUXEMBOURG']);
    expect(shown).toMatch(/^Verwaltungs.*…\s12 Verwaltungs.*…\sL-4501 Verwaltungs.*…\sLUXEMBOURG$/);
    expect(await shownTo(window, ['W'.repeat(180), `12 ${'W'.repeat(180)}`, 'L-4501', 'LUXEMBOURG'])).toMatch(
      /^[W ]+…\s12[W ]+…\sL-4501\sLUXEMBOURG$/,
    );
  }
});

test('a table goes on with its heads, which are read once', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => [`row ${i + 1}`, `${i}.00`]);
  const columns = [{ label: 'Month' }, { label: 'Amount', align: 'right' as const }];
  const bytes = await drawPdf(sampleOf({ type: 'table', columns, rows }));
  const pages = pagesOf(bytes);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page).toMatch(/Month\s+Amount/);
  expect(structureOf(bytes)).toEqual(['Octroi', 'Month', 'Amount', ...rows.flat()]);
});

test('in a table no amount is parted, however much stands beside it', async () => {
  const amounts = ['12.345,67\u00a0€', '2.345,67\u00a0€', '345,67\u00a0€', '−12.345,67\u00a0€', '0,00\u00a0€'];
  const columns = [{ label: 'Posten' }, ...amounts.map((_, i) => ({ label: `Betrag ${i}`, align: 'right' as const }))];
  const text = 'Gemeinsame Kosten des Haushalts einschließlich der Heizung und aller Nebenkosten';
  const bytes = await drawPdf(sampleOf({ type: 'table', columns, rows: [[text, ...amounts]] }));
  const words = placesOf(bytes, 1).map(({ word }) => word);
  for (const amount of amounts) expect(words.join(' ')).toContain(amount.replace('\u00a0', ' '));
});

test('a page further on says whole what the letter is about, and refuses what has no room there', async () => {
  const long = paragraph('ligne\n'.repeat(60));
  const running = `Référence : ${'RS-2026-7K3QX-9M2PA '.repeat(6)}, projet qui n’est pas encore envoyé`;
  const [, second = ''] = pagesOf(await drawPdf({ ...sampleOf(long), running }));
  expect(second.replaceAll(/\s+/g, ' ')).toContain(running.replaceAll(/\s+/g, ' '));
  await expect(drawPdf({ ...sampleOf(long), running: running.repeat(4) })).rejects.toMatchObject({
    code: 'document/too-long',
  });
});

test('what is said of the whole letter is never alone on its page', async () => {
  const end: DocumentModel['blocks'] = [
    paragraph('Un paragraphe.'),
    { type: 'signature', on: 'Pour l’administration', title: 'Maire' },
    { type: 'verification', address: 'https://dossier.example', alternative: 'Code', lines: ['2345-6789-ABCDE'] },
    { type: 'paragraph', small: true, text: 'Seule la version française fait foi.' },
  ];
  for (let lines = 28; lines < 48; lines++) {
    const pages = pagesOf(await drawPdf(sampleOf(paragraph('ligne\n'.repeat(lines)), ...end)));
    expect(pages.at(-1), `${lines} lines`).toContain('Un paragraphe.');
    expect(pages.at(-1), `${lines} lines`).toContain('fait foi');
  }
});

test('a cell longer than a page goes on, and loses nothing', async () => {
  const text = Array.from({ length: 3_000 }, (_, i) => `w${i}`).join(' ');
  const bytes = await drawPdf(
    sampleOf({ type: 'table', columns: [{ label: 'A' }, { label: 'B' }], rows: [['x', text]] }),
  );
  expect(pagesOf(bytes).length).toBeGreaterThan(2);
  expect(structureOf(bytes)).toEqual(['Octroi', 'A', 'B', 'x', text]);
});

test('a heading is never the last thing on a page, nor one line of a paragraph alone on either side', async () => {
  const words = 'Un paragraphe de trois lignes environ, dont aucune ne reste seule, ni en bas ni en haut d’une page. ';
  for (let lines = 24; lines < 44; lines++) {
    const filler = paragraph(Array.from({ length: lines }, (_, i) => `ligne ${i}`).join('\n'));
    const letter = sampleOf(filler, { type: 'heading', level: 2, text: 'Motifs' }, paragraph(words.repeat(3)));
    const [first = '', second] = pagesOf(await drawPdf(letter));
    const said = (page: string): string[] =>
      page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^\d\/\d$|^Référence/.test(line));
    expect(said(first).at(-1), `${lines} lines`).not.toBe('Motifs');
    if (second === undefined || !first.includes('Motifs')) continue;
    const above = said(first).length - said(first).indexOf('Motifs') - 1;
    expect(above, `${lines} lines`).toBeGreaterThan(1);
    expect(said(second).length, `${lines} lines`).toBeGreaterThan(1);
  }
});

/** What is drawn in the first cell of a table without rows above it, as its marks have it. */
const passagesOfCell = (bytes: Uint8Array): string[] => {
  const [, cell = ''] = readPdf(bytes, 'pdfinfo', '-struct-text').split(/^ *TD\b.*$/m);
  return [...cell.matchAll(/^ *"(.+)"$/gm)].map(([, words = '']) => words).filter((words) => words.trim() !== '');
};

test('words are broken where their language allows it, and read whole', async () => {
  const narrow = (language: string, word: string) => ({
    ...sampleOf({
      type: 'table',
      columns: [{ label: 'A' }, ...Array.from({ length: 6 }, () => ({ label: 'B' }))],
      rows: [[word, ...Array(6).fill('W'.repeat(40))]],
    }),
    language,
  });
  const linesIn = async (language: string, word: string): Promise<string[]> =>
    passagesOfCell(await drawPdf(narrow(language, word)));
  expect(await linesIn('de', 'Rechtsbehelfsbelehrung')).toEqual(['Rechtsbehelfs', 'belehrung']);
  expect(await linesIn('fr', 'anticonstitutionnellement')).toEqual(['anticonstitu', 'tionnellement']);
  expect(await linesIn('en', 'unconstitutionality')).toEqual(['unconsti', 'tutionality']);
  expect(await linesIn('nl', 'belanghebbendenbegrip')).toEqual(['belangheb', 'bendenbegrip']);
  expect(await linesIn('lb', 'Verwaltungsgeriichter')).toEqual(['Verwaltungs', 'geriichter']);
  expect(structureOf(await drawPdf(narrow('de', 'Rechtsbehelfsbelehrung')))).toContain('Rechtsbehelfsbelehrung');
});

test('who copies or searches a text finds each word whole, and nothing twice', async () => {
  const text = 'Beim Verwaltungsgericht, innerhalb der Rechtsbehelfsfrist (Verwaltungsgerichtsordnung), klagen. ';
  const bytes = await drawPdf({ ...sampleOf(paragraph(text.repeat(12))), language: 'de' });
  const copied = readPdf(bytes, 'pdftotext', '-raw');
  expect(copied).not.toContain('\u00ad');
  expect(copied.replaceAll(/\s+/g, ' ')).toContain(text.repeat(12).trim());
  expect(structureOf(bytes)).toContain(text.repeat(12).trim());
});

test('in a text no name, reference, account, address or word in capitals is broken', async () => {
  const kept = ['RS-2026-0777', 'LU280019400644750000', 'jean-marie.muller@guichet.example', 'VERWALTUNGSGERICHT'];
  const names = ['Montgomery', 'Featherstonehaugh', 'Grandidier-Desmoulins'];
  for (const [language, words] of [
    ['fr', [...kept, ...names]],
    ['en', [...kept, ...names]],
    ['de', kept],
    ['lb', kept],
  ] as const) {
    // Each begins nearer to the line's end than the one above.
    const places = Array.from({ length: 12 }, (_, i) => 'i'.repeat(90 + 7 * i));
    const blocks = words.flatMap((word) => places.map((before) => paragraph(`${before} ${word} ${'abc '.repeat(8)}`)));
    const drawn = readPdf(await drawPdf({ ...sampleOf(...blocks), language }), 'pdftotext').split(/\s+/);
    for (const word of words) expect(drawn.filter((one) => one === word)).toHaveLength(places.length);
  }
});

test('a name that is signed is whole in each language', async () => {
  for (const language of ['de', 'lb']) {
    const signed = Array.from({ length: 12 }, (_, i) => ({
      type: 'signature' as const,
      on: 'x',
      title: 'y',
      name: `${'i'.repeat(90 + 7 * i)} Hoffmannsthalerverwaltung`,
    }));
    const drawn = readPdf(await drawPdf({ ...sampleOf(...signed), language }), 'pdftotext');
    expect(drawn.match(/Hoffmannsthalerverwaltung/g)).toHaveLength(12);
  }
});

test('what a person fills in by machine is a field that machines read and nobody changes', async () => {
  const bytes = Buffer.from(await drawPdf(sampleLetter())).toString('latin1');
  expect(bytes.match(/\/FT \/Tx/g)).toHaveLength(1); // the empty one is for a pen
  expect(bytes).toMatch(/\/Ff 1\b/);
  expect(bytes).not.toContain('NeedAppearances');
});
