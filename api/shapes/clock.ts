import { z } from 'zod';
import type { RunningClock } from '#engine/kernel/state.ts';
import { day, shapes } from './parts.ts';

export const clockShape = z
  .object({
    startedOn: day,
    lastDay: day.nullable().describe('None while it stands still'),
    state: z.enum(['running', 'paused', 'stopped', 'expired']).describe('stopped: the decision was taken'),
    pauses: z.array(z.object({ from: day, to: day.nullable() })),
  })
  .register(shapes, { id: 'Clock' });

export const clockJson = (clock: RunningClock): z.input<typeof clockShape> => ({
  startedOn: clock.startedOn,
  lastDay: clock.lastDay ?? null,
  state: stateOf(clock),
  pauses: clock.pauses.map(({ from, to }) => ({ from, to: to ?? null })),
});

function stateOf({ expired, stoppedOn, pauses }: RunningClock): z.input<typeof clockShape>['state'] {
  if (expired) return 'expired';
  if (stoppedOn !== undefined) return 'stopped';
  return pauses.some(({ to }) => to === undefined) ? 'paused' : 'running';
}
