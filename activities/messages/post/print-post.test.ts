import { expect, test } from 'vitest';
import { rentSubsidy } from '#engine/compose/support/assessed-case.ts';
import { drawPdf } from '#pdf/draw-pdf.ts';
import { readPdf } from '#pdf/support/read-pdf.ts';
import { sampleLetter } from '#pdf/support/sample-letter.ts';
import { printPost } from './print-post.ts';

const { definition } = rentSubsidy();
const piece = {
  message: 'm1',
  definition,
  language: 'fr',
  recipient: ['Léa Hoffmann', '12, rue de l’Église', 'L-4501 Differdange'],
  reference: 'RS-2026-0001',
  today: '2026-12-03',
  subject: 'Votre demande RS-2026-0001',
  body: 'Une décision a été prise.\n\nVous la trouvez ci-jointe.',
  letters: [] as readonly Uint8Array[],
} as const;
const order = { batch: 'b', at: Date.UTC(2026, 11, 3) };
const onPage = (bytes: Uint8Array, page: number): string =>
  readPdf(bytes, 'pdftotext', '-layout', '-f', `${page}`, '-l', `${page}`).replaceAll(/\s+/g, ' ');

test('an envelope begins with a sheet that has the address in its window, says what there is and what is enclosed', async () => {
  const letter = await drawPdf(sampleLetter());
  const other = { ...piece, message: 'm2', recipient: ['Jonas Becker', '1, rue Neuve', 'L-2222 Luxembourg'] };
  const { bytes, pages } = await printPost({ ...order, pieces: [{ ...piece, letters: [letter] }, other] });
  if (!bytes) throw new Error('nothing was printed');
  expect([...pages]).toEqual([
    ['m1', 4],
    ['m2', 2],
  ]);
  for (const said of [
    'Léa Hoffmann',
    'RS-2026-0001',
    'Une décision a été prise.',
    'Pièces jointes',
    'Octroi de la subvention de loyer',
  ])
    expect(onPage(bytes, 1)).toContain(said);
  expect(onPage(bytes, 2)).toContain('Vu la loi du 7 août 2023');
  expect(onPage(bytes, 5)).toContain('Jonas Becker');
  const boxes = readPdf(bytes, 'pdftotext', '-bbox', '-f', '1', '-l', '1');
  const [, x = '', y = ''] = /xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>Léa</.exec(boxes) ?? [];
  const [left, top] = [Number(x), Number(y)].map((points) => (points * 25.4) / 72);
  expect(left).toBeGreaterThan(20);
  expect(left).toBeLessThan(105);
  expect(top).toBeGreaterThan(45);
  expect(top).toBeLessThan(90);
});

test('a piece that cannot be printed is named, and the others are printed without it', async () => {
  const tall = { ...piece, message: 'tall', recipient: Array.from({ length: 8 }, (_, i) => `line ${i}`) };
  const foreign = { ...piece, message: 'foreign', recipient: ['𓀀', 'L-2222 Luxembourg'] };
  const torn = { ...piece, message: 'torn', letters: [new TextEncoder().encode('%PDF-1.7 torn')] };
  const { pages, unprintable } = await printPost({ ...order, pieces: [tall, piece, foreign, torn] });
  expect([...pages.keys()]).toEqual(['m1']);
  expect(unprintable.map(({ message }) => message)).toEqual(['tall', 'foreign', 'torn']);
  expect((await printPost({ ...order, pieces: [tall] })).bytes).toBeUndefined();
});
