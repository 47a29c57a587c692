import { z } from 'zod';
import { openRoute } from '../http/route.ts';
import { reachTemporal } from '../temporal/reach-temporal.ts';

const readiness = z.object({
  ready: z.boolean(),
  away: z.array(z.enum(['database', 'temporal'])).describe('What cannot be reached'),
});

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
    answers: {
      200: { description: 'It can', schema: readiness },
      503: { description: 'It cannot', schema: readiness },
    },
    handle: async ({ deps }) => {
      const [database, temporal] = await Promise.allSettled([deps.store.ready(), reachTemporal(deps.client)]);
      const away = Object.entries({ database, temporal }).flatMap(([name, { status }]) =>
        status === 'rejected' ? [name] : [],
      );
      return { status: away.length === 0 ? 200 : 503, body: { ready: away.length === 0, away } };
    },
  }),
];
