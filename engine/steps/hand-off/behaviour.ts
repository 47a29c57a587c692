import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { Json } from '../../kernel/json.ts';
import { HAND_OFF_ANSWERED } from './answered.ts';
import type { HandOff } from './definition.ts';

/** Sent once and acknowledged, then it waits for the partner's answer, which may also come first. */
export const handOff: Behaviour<HandOff> = {
  enter: ({ to, shares }, here) => {
    const shared: Record<string, Json> = {};
    for (const path of shares) shared[path] = here.evaluate({ var: path });
    return {
      holds: {
        answer: { type: 'message', name: HAND_OFF_ANSWERED, match: here.path },
        order: {
          type: 'activity',
          name: 'hand-off-case',
          input: { to, step: here.path, shares: shared, receivedAt: here.evaluate({ var: 'case.filedAt' }) },
        },
      },
    };
  },
  on: ({ expect = 'accepted' }, here, signal) => {
    if (signal.type === 'activity-skipped') return leave(expect);
    if (signal.type !== 'message') return stay;
    const { outcome } = signal.body as { outcome?: string };
    return leave(outcome !== undefined && outcome in here.exits ? outcome : 'refused', signal.body);
  },
};
