import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { keyFromPem } from '#seal/keys/key-from-pem.ts';
import { readSeal } from '#seal/read-seal.ts';
import { sealPdf } from '#seal/seal-pdf.ts';
import { Pki } from '#seal/support/pki.ts';
import type { BatchModel } from './batch/batch-model.ts';
import { drawPdf } from './draw-pdf.ts';
import { printBatch } from './print-batch.ts';
import { readPdf, wordsOf } from './support/read-pdf.ts';
import { sampleLetter, sampleOf } from './support/sample-letter.ts';

const note = (text: string): Promise<Uint8Array> => drawPdf(sampleOf({ type: 'paragraph', text }));
const batchOf = (...pieces: BatchModel['pieces']): BatchModel => ({
  title: 'Courrier',
  author: 'Dossier',
  subject: 'B-1',
  language: 'fr',
  at: Date.UTC(2026, 11, 3, 12),
  pieces,
});

test('each piece begins on the front of a sheet, with all its pages in order', async () => {
  const [one, other, last] = [await note('first piece'), await note('second piece'), await note('enclosed')];
  const { bytes, pages } = await printBatch(batchOf([one], [other, last], [one, other, last]));
  expect(pages).toEqual([2, 2, 4]);
  const { length } = (await PDFDocument.load(bytes)).getPages();
  expect(length).toBe(8);
  const onPage = (page: number): string => readPdf(bytes, 'pdftotext', '-f', `${page}`, '-l', `${page}`);
  const found = Array.from({ length }, (_, i) => /first piece|second piece|enclosed/.exec(onPage(i + 1))?.[0] ?? '');
  expect(found).toEqual(['first piece', '', 'second piece', 'enclosed', 'first piece', 'second piece', 'enclosed', '']);
});

test('it looks as its letters do, form fields too; the same files are the same bytes', async () => {
  const letter = await drawPdf(sampleLetter());
  const { bytes } = await printBatch(batchOf([letter]));
  expect(wordsOf(bytes).trim()).toBe(wordsOf(letter).trim());
  const again = await printBatch(batchOf([letter]));
  expect(Buffer.compare(bytes, again.bytes)).toBe(0);
});

test('a sealed letter is printed without its seal, which is that of the letter and not of the batch', async () => {
  const key = keyFromPem(new Pki().seal('ministry'));
  const sealed = await sealPdf(await note('sealed'), { key }, Date.now());
  const { bytes } = await printBatch(batchOf([sealed]));
  expect(wordsOf(bytes)).toContain('sealed');
  expect(await readSeal(bytes)).toEqual({ state: 'none' });
  expect(readPdf(bytes, 'pdfinfo')).toMatch(/Form:\s+none/);
});
