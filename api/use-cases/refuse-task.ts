import type { Task } from '#store/tasks/task.ts';
import { type Refusal, refuse } from '../problems/refusal.ts';

export const noLongerOpen = ({ outcome }: Pick<Task, 'outcome'>): Refusal =>
  refuse(
    'task/done',
    outcome === null ? 'The case has gone on without it.' : `It was done with the outcome "${outcome}".`,
  );

export const claimedByAnother = (): Refusal =>
  refuse('task/claimed', 'Somebody else has claimed it. Choose another task, or ask them to leave it to you.');

export const samePerson = (): Refusal =>
  refuse('event/same-person', 'You did the step before. A colleague has to do this one: four eyes see more than two.');
