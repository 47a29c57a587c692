import { fault } from '#engine/compile/finding.ts';
import { Threads, threadsBesides } from '#threads/threads.ts';
import type { Checked, ToCheck } from './checking-thread.ts';

/** A procedure of a thousand steps takes a second or two of the processor. */
const MOST_SECONDS = 20;
const threads = new Threads<ToCheck, Checked>(new URL('./checking-thread.ts', import.meta.url), {
  most: threadsBesides(2),
  megabytes: 256,
  milliseconds: MOST_SECONDS * 1_000,
});

/** Whatever somebody posts, the others are served meanwhile. What takes too long, or too much memory, is not correct. */
export async function checkInThread(order: ToCheck): Promise<Checked> {
  const outcome = await threads.carryOut(order);
  return typeof outcome === 'string' ? { findings: [tooMuchWork] } : outcome;
}

const tooMuchWork = fault('shape/too-large', '', {
  values: { most: MOST_SECONDS },
  words: 'shape/too-large: seconds',
});
