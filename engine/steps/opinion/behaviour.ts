import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import { offered } from '../offered.ts';
import type { Opinion } from './definition.ts';

/** A task of the body that is asked. It advises, so its answer changes nothing but what its form says. */
export const opinion: Behaviour<Opinion> = {
  enter: ({ from, form }, here) => ({
    holds: {
      task: { type: 'task', role: from, outcomes: offered(here.exits), ...(form !== undefined && { form }) },
    },
  }),
  on: (_config, _here, signal) =>
    signal.type === 'task-completed'
      ? { ...leave(signal.outcome, signal.values, signal.reasons), write: signal.values }
      : stay,
};
