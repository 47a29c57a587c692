import type { Posted } from '#workflows/contract.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../problems/refusal.ts';
import { postUntilTaken } from './post-until-taken.ts';
import { refusalOfCase } from './refusal-of-case.ts';

const PATIENCE_MS = 20_000;

/**
 * Tells a case what happened. Answers nothing once what became of it can be read in the store.
 * `updateId` makes it happen once, however often it is posted.
 */
export async function postEvent(
  { client }: Deps,
  caseId: string,
  event: Posted,
  updateId: string,
): Promise<Refusal | undefined> {
  try {
    await client.withDeadline(Date.now() + PATIENCE_MS, () => postUntilTaken(client, caseId, event, updateId));
    return undefined;
  } catch (error) {
    const refusal = refusalOfCase(error);
    if (refusal) return refusal;
    throw error;
  }
}
