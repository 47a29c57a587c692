import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { Hold } from '../../kernel/state.ts';
import type { Request } from './definition.ts';

/** A task of the applicant's, and the message that tells them of it. Its pauses end when it ends, however it ends. */
export const request: Behaviour<Request> = {
  enter: ({ to, form, reason, message, pauses = [], restarts = [] }, here) => {
    const holds: Record<string, Hold> = {
      task: { type: 'task', role: to, outcomes: ['answered'], ...(form !== undefined && { form }) },
    };
    for (const clock of [...pauses, ...restarts]) holds[`pause/${clock}`] = { type: 'pause', clock };
    if (message !== undefined)
      holds.message = {
        type: 'activity',
        name: 'send-message',
        input: { message, to, ...(reason !== undefined && { reason: here.evaluate(reason) }) },
      };
    return { holds };
  },
  on: ({ restarts = [] }, _here, signal) =>
    signal.type === 'task-completed' ? { ...leave('answered', signal.values), write: signal.values, restarts } : stay,
};
