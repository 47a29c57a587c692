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
  '40 columns': sampleOf({ type: 'table', columns: columns(40), rows: [row(40)] }),
  '40 columns, at the right': sampleOf({ type: 'table', columns: columns(40, 'right'), rows: [row(40)] }),
  'a table without rows': sampleOf({ type: 'table', columns: columns(2), rows: [] }),
  'a table without columns': sampleOf({ type: 'table', columns: [], rows: [] }),
  'a list without items': sampleOf({ type: 'list', items: [] }),
  'facts of one word': sampleOf({ type: 'facts', rows: [{ label: WIDE, value: WIDE }] }),
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

test.each(Object.entries(hostile))('%s stays between the margins', async (_, model) => {
  const words = [
    ...readPdf(await drawPdf(model), 'pdftotext', '-bbox').matchAll(
      /xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/g,
    ),
  ].map((found) => found.slice(1).map(Number));
  expect(words.length).toBeGreaterThan(0);
  for (const [left = 0, top = 0, right = 0, bottom = 0] of words) {
    expect(left).toBeGreaterThan(MARGIN.left - 1);
    expect(right).toBeLessThan(A4.width - MARGIN.right + 1);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(A4.height);
  }
});
