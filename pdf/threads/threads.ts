import { Threads, threadsBesides } from '#threads/threads.ts';
import { MOST_MEGABYTES, MOST_MILLISECONDS } from '../limits.ts';
import type { Drawn, Order } from './drawing-thread.ts';

export const threads = new Threads<Order, Drawn>(new URL('./drawing-thread.ts', import.meta.url), {
  most: threadsBesides(4),
  megabytes: MOST_MEGABYTES,
  milliseconds: MOST_MILLISECONDS,
});
