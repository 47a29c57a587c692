import { type Behaviour, leave } from '../../kernel/behaviour.ts';
import type { Submission } from './definition.ts';

/** Drafts live outside a case: when the case begins, the application has just been filed. */
export const submission: Behaviour<Submission> = {
  enter: () => ({ ...leave('filed'), status: 'filed' }),
};
