import { setTimeout as pause } from 'node:timers/promises';
import { isGrpcServiceError, ServiceError } from '@temporalio/client';
import { type Posted, post } from '#workflows/contract.ts';
import type { TemporalClient } from '../deps.ts';

const FAILED_PRECONDITION = 9;
const PAUSE_MS = 50;

/**
 * Posts an event to a case, again under the same id while the server lets go of it. It does so when the workflow task
 * that took the event has failed, as one does that would end the case while a last answer from outside comes in.
 * @throws what `executeUpdate` throws otherwise
 */
export async function postUntilTaken(
  client: Pick<TemporalClient, 'workflow'>,
  caseId: string,
  event: Posted,
  updateId: string,
): Promise<void> {
  for (;;)
    try {
      await client.workflow.getHandle(caseId).executeUpdate(post, { args: [event], updateId });
      return;
    } catch (error) {
      if (!wasLetGo(error)) throw error;
      await pause(PAUSE_MS); // the call's own deadline ends this
    }
}

const wasLetGo = (error: unknown): boolean =>
  error instanceof ServiceError && isGrpcServiceError(error.cause) && Number(error.cause.code) === FAILED_PRECONDITION;
