import { expect, test } from 'vitest';
import type { DocumentModel } from '../document-model.ts';
import { drawPdf } from '../draw-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';
import { sampleLetter, sampleOf } from '../support/sample-letter.ts';
import { A4, MARGIN } from './measures.ts';

const WIDE = 'W'.repeat(200); // no break in it
const columns = (count: number, align?: 'right') =>
  Array.from({ length: count }, (_, i) => ({ label: `Column${i}`, ...(align && { align }) }));
const row = (count: number): string[] => Array.from({ length: count }, (_, i) => `W${i}`);
const withLogo = (width: number): DocumentModel => {
  const letter = sampleLetter();
  if (!letter.first) throw new Error('a letter without a first page');
  const logo = { box: { width, height: 24 }, paths: [{ d: `M0 0h${width}v24h-${width}z`, colour: '#000000' }] };
  return { ...letter, first: { ...letter.first, logo: { ...logo, alternative: 'A bar' } } };
};
const { logo: _none, ...noLogo } = sampleLetter().first ?? {
  recipient: [],
  sender: [],
  references: [],
  window: 'left',
};

const hostile: Readonly<Record<string, DocumentModel>> = {
  'a paragraph of one word': sampleOf({ type: 'paragraph', text: WIDE }),
  'a small one': sampleOf({ type: 'paragraph', text: WIDE, small: true }),
  'a heading of one word': sampleOf({ type: 'heading', level: 2, text: WIDE }),
  'a list of one word': sampleOf({ type: 'list', items: [WIDE] }),
  'a list in a passage of a passage': sampleOf({
    type: 'section',
    language: 'de',
    blocks: [{ type: 'section', language: 'fr', blocks: [{ type: 'list', numbered: true, items: [WIDE] }] }],
  }),
  'cells of one word': sampleOf({ type: 'table', columns: columns(3), rows: [[WIDE, WIDE, 'x']] }),
  'cells of one word, at the right': sampleOf({ type: 'table', columns: columns(2, 'right'), rows: [[WIDE, WIDE]] }),
  '17 columns': sampleOf({ type: 'table', columns: columns(17), rows: [row(17)] }),
  '17 columns, at the right': sampleOf({ type: 'table', columns: columns(17, 'right'), rows: [row(17)] }),
  'a wide column beside narrow ones': sampleOf({ type: 'table', columns: columns(6), rows: [[WIDE, ...row(5)]] }),
  'a table without rows': sampleOf({ type: 'table', columns: columns(2), rows: [] }),
  'a table without columns': sampleOf({ type: 'table', columns: [], rows: [] }),
  'a list without items': sampleOf({ type: 'list', items: [] }),
  'facts of one word': sampleOf({ type: 'facts', rows: [{ label: WIDE, value: WIDE }] }),
  'numbers beside one word': sampleOf({ type: 'facts', align: 'right', rows: [{ label: WIDE, value: '1.00' }] }),
  'a field of one word': sampleOf({ type: 'field', name: 'a', label: WIDE, value: WIDE }),
  'a signature of one word': sampleOf({ type: 'signature', on: WIDE, name: WIDE, title: WIDE }),
  'a code beside one word': sampleOf({
    type: 'verification',
    address: `https://dossier.example/${'a'.repeat(200)}`,
    alternative: 'A code',
    lines: [WIDE],
  }),
  'a letterhead without a logo': { ...sampleLetter(), first: noLogo },
  'a logo as wide as a letterhead': withLogo(240),
  'a logo a hundred times as wide as it is high': withLogo(2_400),
};

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const SLACK = 1; // point: boxes of lines are as high as the font, which is higher than its letters

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right - SLACK &&
  other.left < one.right - SLACK &&
  one.top < other.bottom - 3 * SLACK &&
  other.top < one.bottom - 3 * SLACK;

test.each(Object.entries(hostile))('%s stays between the margins, and no word lies on another', async (_, model) => {
  const bytes = await drawPdf(model);
  const words = readPdf(bytes, 'pdftotext', '-bbox')
    .split('<page ')
    .slice(1)
    .flatMap((page, at) =>
      [...page.matchAll(/xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/g)].map((found) => {
        const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1).map(Number);
        return { at, left, top, right, bottom };
      }),
    );
  expect(words.length).toBeGreaterThan(0);
  for (const [i, word] of words.entries()) {
    const { at, left, top, right, bottom } = word;
    expect(left).toBeGreaterThan(MARGIN.left - 1);
    expect(right).toBeLessThan(A4.width - MARGIN.right + 1);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(A4.height);
    expect(words.slice(i + 1).filter((other) => other.at === at && overlap(word, other))).toEqual([]);
  }
});

test('a table of more columns than a page can hold is refused', async () => {
  const table = sampleOf({ type: 'table', columns: columns(18), rows: [row(18)] });
  await expect(drawPdf(table)).rejects.toMatchObject({ code: 'document/too-long' });
});
