import PdfKit from 'pdfkit';
import { chromium } from 'playwright-core';
import { draw } from '#pdf/draw.ts';
import { typefaces } from '#pdf/fonts/typefaces.ts';
import { readingOrder } from '#pdf/reading-order.ts';
import { twoPages } from './two-pages.ts';

/** The same words by pdf-lib with tags, by pdfkit without, and printed by Chromium: letters a second. */
export async function besideOthers(letters: number): Promise<void> {
  console.log(`\n${letters} letters of two pages, one after the other`);
  await timed('Dossier: PDF/A-2a, PDF/UA-1', letters, async (i) => {
    await draw(twoPages(i));
  });
  await timed('pdfkit: untagged, the same words and fonts', letters, byPdfKit);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const print = async (i: number): Promise<void> => {
    const words = readingOrder(twoPages(i));
    await page.setContent(`<html lang="fr"><title>x</title>${words.map((line) => `<p>${line}</p>`).join('')}</html>`);
    await page.pdf({ format: 'A4', tagged: true });
  };
  await timed('Chromium: printed from HTML, tagged, no PDF/A', Math.ceil(letters / 4), print, false);
  await browser.close();
}

/** By the clock and, where the work is this process's `own`, by its processor time. */
async function timed(title: string, turns: number, work: (turn: number) => Promise<void>, own = true): Promise<void> {
  for (let i = 0; i < 5; i++) await work(i);
  const begun = performance.now();
  const before = process.cpuUsage();
  for (let i = 0; i < turns; i++) await work(i);
  const { user, system } = process.cpuUsage(before);
  const wall = (turns / (performance.now() - begun)) * 1_000;
  const core = own ? `${(turns / ((user + system) / 1e6)).toFixed(1).padStart(6)} /s of processor` : '';
  console.log(`  ${title.padEnd(46)} ${wall.toFixed(1).padStart(6)} /s   ${core}`);
}

async function byPdfKit(turn: number): Promise<void> {
  const document = new PdfKit({ size: 'A4', margin: 70 });
  const done = new Promise((resolve) => document.on('end', resolve));
  document.resume();
  document.registerFont('regular', Buffer.from(typefaces.regular));
  document.font('regular').fontSize(10.5);
  for (const line of readingOrder(twoPages(turn))) document.text(line).moveDown(0.5);
  document.end();
  await done;
}
