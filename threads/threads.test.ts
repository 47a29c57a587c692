import { expect, test } from 'vitest';
import { Threads } from './threads.ts';

/** Answers a number with its double; `forever` never, `break` by breaking. */
const script = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', (order) => {
  if (order === 'break') throw new Error('broken');
  if (order === 'forever') for (;;);
  parentPort.postMessage({ answer: order * 2 });
});`;
const threads = (milliseconds: number) =>
  new Threads<number | string, { readonly answer: number }>(
    new URL(`data:text/javascript,${encodeURIComponent(script)}`),
    {
      most: 2,
      megabytes: 64,
      milliseconds,
    },
  );

test('each order has its own answer, however many wait', async () => {
  const pool = threads(60_000);
  const orders = Array.from({ length: 20 }, (_, i) => i);
  expect(await Promise.all(orders.map((order) => pool.carryOut(order)))).toEqual(
    orders.map((order) => ({ answer: order * 2 })),
  );
});

test('a thread that breaks or works for ever is ended, and those behind it are served', async () => {
  const pool = threads(6_000);
  const [one, other, ...rest] = await Promise.all(
    ['break', 'forever', 'forever', 1].map((order) => pool.carryOut(order)),
  );
  expect([one, other, rest[0]]).toEqual(['gone', 'late', 'late']);
  expect(await pool.carryOut(2)).toEqual({ answer: 4 });
});
