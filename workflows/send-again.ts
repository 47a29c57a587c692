import { ActivityFailure } from '@temporalio/workflow';
import type { ActivityRequest } from './contract.ts';
import { far } from './far.ts';

/**
 * Hands over one message that takes the place of another, whatever has become of its case. Should it fail, the message
 * says so and waits for an operator as the first one did; nothing else waits for it.
 */
export async function sendAgain(request: ActivityRequest): Promise<'sent' | 'failed'> {
  try {
    await far['deliver-message']?.(request);
    return 'sent';
  } catch (error) {
    if (!(error instanceof ActivityFailure)) throw error;
    return 'failed';
  }
}
