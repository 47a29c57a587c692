import { type EvaluationOrder, evaluateStep, type Rulebook } from '#engine/rules/evaluate-step.ts';
import type { ActivityRequest, MoveQuestion } from '#workflows/contract.ts';

/** Activities that answer as the real ones do, without a store. */
export const plainActivities = (rulebook: Rulebook) => ({
  'evaluate-rules': async ({ input, facts }: ActivityRequest) =>
    evaluateStep(rulebook, input as unknown as EvaluationOrder, facts),
  'issue-document': async ({ key }: ActivityRequest) => ({ document: key, name: 'letter.pdf', sha256: '0' }),
  'send-message': async ({ key }: ActivityRequest) => ({ queued: [`${key}/message`] }),
  'deliver-message': async () => null,
  'hand-off-case': async ({ key }: ActivityRequest) => ({ handOff: key, acknowledgedAt: 0 }),
  'fetch-evidence': async () => ({ values: { 'assessment.reasons': 'as the register has it' } }),
  'start-case': async ({ key }: ActivityRequest) => ({ case: key, reference: 'L-1' }),
  'record-progress': async () => {},
  'decide-move': async ({ state }: MoveQuestion) => ({ state }),
});
