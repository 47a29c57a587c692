import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { openDossier } from '#api/support/dossier.ts';
import { drawPdf } from '#pdf/draw-pdf.ts';
import { pool, quantile } from '../statistics.ts';
import { twoPages } from './two-pages.ts';

/** How long others wait while letters are drawn, and how the memory grows. */
export async function meanwhile(letters: number): Promise<void> {
  const { app, close } = await openDossier();
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((listening) => server.once('listening', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`;
  const took: number[] = [];
  let drawing = true;
  await drawPdf(twoPages());
  const before = process.memoryUsage.rss();
  const asking = (async () => {
    while (drawing) {
      const begun = performance.now();
      await (await fetch(url)).text();
      took.push(performance.now() - begun);
      await new Promise((next) => setTimeout(next, 5));
    }
  })();
  const half = Math.ceil(letters / 2);
  await pool(half, 8, async (i) => void (await drawPdf(twoPages(i))));
  const middle = process.memoryUsage.rss();
  await pool(half, 8, async (i) => void (await drawPdf(twoPages(i + half))));
  drawing = false;
  await asking;
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
  console.log(
    `\nMeanwhile: ${took.length} times /healthz, p50 ${quantile(took, 0.5).toFixed(1)} ms, p99 ${quantile(took, 0.99).toFixed(1)} ms`,
  );
  console.log(
    `Memory: ${megabytes(before)} MB, ${megabytes(middle)} MB after ${half} letters, ${megabytes(process.memoryUsage.rss())} MB after ${2 * half}`,
  );
  server.close();
  await close();
}
