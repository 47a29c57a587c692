import type { Batch } from '#store/post/batch.ts';
import { findBatch } from '#store/post/find-batch.ts';
import { markPrinted } from '#store/post/mark-printed.ts';
import type { Deps } from '../../deps.ts';
import { nothingHere, Refusal } from '../../problems/refusal.ts';
import type { Asker } from '../../session/asker.ts';
import { readBatch } from './read-batch.ts';

/** An operator says that a batch is printed and in the post. Said again, the first time stays. */
export async function confirmPrinted(deps: Deps, asker: Asker, id: string): Promise<Batch | Refusal> {
  const batch = await readBatch(deps, asker, id);
  if (batch instanceof Refusal) return batch;
  await markPrinted(deps.store.db, id, { by: asker.person, at: deps.now() });
  return (await findBatch(deps.store.db, id)) ?? nothingHere();
}
