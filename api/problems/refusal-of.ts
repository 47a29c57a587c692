import { isAway } from '#store/problems/away.ts';
import { StoreRefusal } from '#store/problems/refusal.ts';
import { away, type Refusal, refuse } from './refusal.ts';
import { Refused } from './refused.ts';

/** What a thrown error means to whoever asked, where it means anything but a fault of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refused) return error.refusal;
  if (isAway(error)) return away('The database');
  if (!(error instanceof StoreRefusal)) return undefined;
  if (error.code === 'store/cursor-unreadable')
    return refuse('list/cursor', 'The cursor is not one of this list: use the `next` of the page before.');
  if (error.code === 'store/text-unstorable')
    return refuse('store/text-unstorable', 'A text contains NUL or half a character: remove it.', {
      faults: [{ pointer: error.problem.at, code: error.code, detail: 'NUL or half a character' }],
    });
  return undefined;
}
