import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import { offered } from '../offered.ts';
import type { Task } from './definition.ts';

/** Outcomes with a trigger are taken without the officer, so they are not offered. */
export const task: Behaviour<Task> = {
  enter: ({ role, route = [], form, notSameAs = [], approvals }, here) => {
    const by = role ?? route.find(({ when }) => when === undefined || here.holdsTrue(when))?.role ?? '';
    const excluded = notSameAs.map(here.personWhoLeft).filter((person) => person !== undefined);
    return {
      ...(here.status === 'filed' && { status: 'in-examination' }),
      holds: {
        task: {
          type: 'task',
          role: by,
          outcomes: offered(here.exits),
          ...(form !== undefined && { form }),
          ...(excluded.length > 0 && { excluded }),
          ...(approvals && { approvals }),
        },
      },
    };
  },
  on: (_config, _here, signal) =>
    signal.type === 'task-completed'
      ? { ...leave(signal.outcome, signal.values, signal.reasons), write: signal.values }
      : stay,
};
