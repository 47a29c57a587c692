import type { Message } from '#store/messages/message.ts';
import { type ActivityRequest, SEND_AGAIN_WORKFLOW } from '#workflows/contract.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../problems/refusal.ts';
import { startOnce } from './start-once.ts';

/** Has a message handed over for which no case waits, once. When this answers nothing, that is durable. */
export function deliverAgain(
  place: Pick<Deps, 'client' | 'taskQueue'>,
  { id, caseId }: Pick<Message, 'id' | 'caseId'>,
): Promise<Refusal | undefined> {
  const key = `message/${id}`;
  const request: ActivityRequest = { key, caseId, procedure: '', version: 0, input: { message: id }, facts: {} };
  return startOnce(place, { workflow: SEND_AGAIN_WORKFLOW, workflowId: key, args: [request] });
}
