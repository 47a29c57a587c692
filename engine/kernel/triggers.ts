import type { Here } from './behaviour.ts';
import type { Trigger } from './plan.ts';
import type { Hold } from './state.ts';

/** What to hold so as to hear each trigger, under the same name. Entries without one are left out. */
export function triggered(
  triggers: Readonly<Record<string, Partial<Trigger>>>,
  here: Pick<Here, 'evaluate' | 'instantOf'>,
): Record<string, Hold> {
  const holds: Record<string, Hold> = {};
  for (const [key, { message, match, by, deadline, clock, incident }] of Object.entries(triggers)) {
    if (message !== undefined)
      holds[key] = {
        type: 'message',
        name: message,
        ...(match !== undefined && { match: here.evaluate(match) }),
        ...(by && { by }),
      };
    else if (deadline) holds[key] = { type: 'timer', at: here.instantOf(deadline) };
    else if (clock) holds[key] = { type: 'clock', clock: clock.of, ...(clock.before && { before: clock.before }) };
    else if (incident) holds[key] = { type: 'incident' };
  }
  return holds;
}
