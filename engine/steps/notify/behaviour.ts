import { type Behaviour, stay } from '../../kernel/behaviour.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Notify } from './definition.ts';

/** Whatever happens to the case meanwhile, the message still goes out. */
export const notify: Behaviour<Notify> = {
  enter: ({ message, to = 'applicant', channels, appointment }) => ({
    holds: {
      message: {
        type: 'activity',
        name: 'send-message',
        input: {
          message,
          to,
          ...(channels && { channels }),
          ...(appointment && { appointment: appointment as JsonObject }),
        },
      },
    },
    leaves: { staying: 'detached' },
  }),
  on: (_config, _here, signal) =>
    signal.type === 'activity-succeeded' || signal.type === 'activity-skipped' ? { leaves: { silent: true } } : stay,
};
