import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { Decide } from './definition.ts';

/** The decision stands once its letter does: then the case has its new status, and the applicant is told. */
export const decide: Behaviour<Decide> = {
  enter: (config) => {
    if (config.letter === undefined) return decided(config);
    const { letter, outcome, remedies } = config;
    const input = { letter, decision: outcome, ...(remedies !== undefined && { remedies }) };
    return { holds: { letter: { type: 'activity', name: 'issue-document', input } } };
  },
  on: (config, _here, signal) => {
    const told = signal.key === 'message';
    if (signal.type !== 'activity-succeeded' && signal.type !== 'activity-skipped') return stay;
    return told ? { leaves: { silent: true } } : decided(config);
  },
};

const decided = ({
  outcome,
  adverse = outcome === 'refused',
  notify,
}: Decide): ReturnType<Behaviour<Decide>['enter']> => ({
  status: outcome,
  decided: { outcome, adverse },
  ...(notify === undefined
    ? leave(outcome)
    : {
        holds: { message: { type: 'activity', name: 'send-message', input: { message: notify, to: 'applicant' } } },
        leaves: { outcome, staying: 'detached' },
      }),
});
