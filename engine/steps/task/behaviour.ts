import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { Task } from './definition.ts';

/** Outcomes with a trigger are taken without the officer, so they are not offered. */
export const task: Behaviour<Task> = {
  enter: ({ role, form, notSameAs = [] }, here) => {
    const outcomes = Object.entries(here.exits)
      .filter(([outcome, { message, deadline }]) => outcome !== '' && outcome !== 'failed' && !message && !deadline)
      .map(([outcome]) => outcome);
    const excluded = notSameAs.map(here.personWhoLeft).filter((person) => person !== undefined);
    return {
      ...(here.status === 'filed' && { status: 'in-examination' }),
      holds: {
        task: {
          type: 'task',
          role,
          outcomes,
          ...(form !== undefined && { form }),
          ...(excluded.length > 0 && { excluded }),
        },
      },
    };
  },
  on: (_config, _here, signal) =>
    signal.type === 'task-completed'
      ? { ...leave(signal.outcome, signal.values, signal.reasons), write: signal.values }
      : stay,
};
