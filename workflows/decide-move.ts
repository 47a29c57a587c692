import { proxyLocalActivities } from '@temporalio/workflow';
import type { MoveDecision, MoveQuestion } from './contract.ts';

interface Deciding {
  'decide-move'(question: MoveQuestion): Promise<MoveDecision>;
}

/** Whoever asks waits for it: a store that is away for long fails the question, and the case goes on as it is. */
const near = proxyLocalActivities<Deciding>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '2 seconds', maximumAttempts: 5 },
});

/** A store that cannot answer decides nothing: the case stays, and may be asked again. */
export async function decideMove(question: MoveQuestion): Promise<MoveDecision> {
  try {
    return await near['decide-move'](question);
  } catch {
    return { reason: { why: 'not-decided' } };
  }
}
