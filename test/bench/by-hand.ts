import {
  ApplicationFailure,
  condition,
  defineUpdate,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { ActivityRequest } from '#workflows/contract.ts';

/** The bare procedure as a programmer would write it for Temporal: four activities, no books. */
export const byHand = (input: ByHandInput): Promise<string> => bare(input, far);

/** The same with local activities throughout: the limit. */
export const byHandLocal = (input: ByHandInput): Promise<string> => bare(input, near);

export const decide = defineUpdate<void, [string]>('decide');

export interface ByHandInput {
  readonly application: { readonly income: string; readonly members: number };
  readonly filing: Readonly<Record<string, string>>;
}

type Activities = Record<
  'evaluate-rules' | 'issue-document' | 'send-message',
  (request: ActivityRequest) => Promise<unknown>
>;
const retry = { maximumAttempts: 10 };
const far = proxyActivities<Activities>({ startToCloseTimeout: '10 seconds', retry });
const near = proxyLocalActivities<Activities>({ startToCloseTimeout: '10 seconds', retry });

const FEE = {
  'assessment.fee': {
    if: [
      { and: [{ '<': [{ var: 'application.income' }, 3000] }, { '>': [{ var: 'application.members' }, 2] }] },
      '0.00',
      { '*': [{ var: 'application.income' }, 0.01] },
    ],
  },
};

async function bare({ application, filing }: ByHandInput, activities: Activities): Promise<string> {
  let outcome: string | undefined;
  setHandler(decide, (given: string): void => void (outcome = given), {
    validator: (given: string): void => {
      if (outcome !== undefined || given === '')
        throw ApplicationFailure.nonRetryable('event/too-late', 'event/too-late');
    },
  });
  const caseId = workflowInfo().workflowId;
  const request = (
    step: string,
    input: ActivityRequest['input'],
    facts: ActivityRequest['facts'] = {},
  ): ActivityRequest => ({
    key: `${caseId}/${step}`,
    caseId,
    procedure: 'bare',
    version: 1,
    input,
    facts: { application, case: filing, today: '2026-11-30', ...facts },
  });
  const evaluated = await activities['evaluate-rules'](request('assess', { compute: FEE, rules: [], tables: [] }));
  const { computed } = evaluated as { computed: Record<string, string> };
  const assessment = { fee: computed['assessment.fee'] ?? '0.00' };
  await activities['issue-document'](request('issue', { letter: 'receipt' }, { assessment }));
  await activities['send-message'](request('acknowledge', { message: 'received', to: 'applicant' }));
  if (!(await condition(() => outcome !== undefined, '10 days'))) outcome = 'late';
  await activities['send-message'](request('inform', { message: 'decided', to: 'applicant' }));
  return outcome ?? 'late';
}
