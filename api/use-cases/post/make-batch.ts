import { randomUUID } from 'node:crypto';
import { opaqueId } from '#store/columns/opaque-id.ts';
import type { Batch } from '#store/post/batch.ts';
import { beginBatch } from '#store/post/begin-batch.ts';
import type { Deps } from '../../deps.ts';
import { nothingHere, type Refusal, refuse } from '../../problems/refusal.ts';
import { type Asker, isOperator } from '../../session/asker.ts';
import { drawBatch } from './draw-batch.ts';

/** As many as one can put into envelopes at a time, and the printer holds in memory. */
const MOST_PIECES = 100;

/**
 * Puts the post that waits into a batch and draws it; for operators. The same request again is the same batch. What cannot
 * be drawn fails and is left out.
 */
export async function makeBatch(deps: Deps, asker: Asker, requestId?: string): Promise<Batch | Refusal> {
  if (!isOperator(asker)) return nothingHere();
  const id = requestId ?? opaqueId(randomUUID());
  const batch = await beginBatch(deps.store.db, { id, by: asker.person, at: deps.now(), most: MOST_PIECES });
  return batch ? drawBatch(deps, batch) : refuse('post/nothing-waits', 'Every letter is in a batch.');
}
