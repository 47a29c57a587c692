import { z } from 'zod';
import { openRoute } from '../http/route.ts';
import { refuse } from '../problems/refusal.ts';
import { reachTemporal } from '../temporal/reach-temporal.ts';

export const health = [
  openRoute({
    method: 'get',
    path: '/healthz',
    operationId: 'isAlive',
    summary: 'Whether the process lives.',
    access: 'anyone',
    answers: { 200: { description: 'It does', schema: z.object({ alive: z.literal(true) }) } },
    handle: async () => ({ status: 200, body: { alive: true } }),
  }),
  openRoute({
    method: 'get',
    path: '/readyz',
    operationId: 'isReady',
    summary: 'Whether everything that is needed can be reached.',
    access: 'anyone',
    answers: { 200: { description: 'It can', schema: z.object({ ready: z.literal(true) }) } },
    handle: async ({ deps }) => {
      const [database, temporal] = await Promise.allSettled([deps.store.ready(), reachTemporal(deps.client)]);
      const away = Object.entries({ database, temporal }).flatMap(([name, { status }]) =>
        status === 'rejected' ? [name] : [],
      );
      return away.length === 0
        ? { status: 200, body: { ready: true } }
        : refuse('service/away', `Cannot be reached: ${away.join(', ')}.`, { extensions: { away } });
    },
  }),
];
