import { contentOf } from '#store/documents/content-of.ts';
import type { Page, PageRequest } from '#store/paging/page.ts';
import type { Batch } from '#store/post/batch.ts';
import { findBatch } from '#store/post/find-batch.ts';
import { listBatches as batchesInStore } from '#store/post/list-batches.ts';
import { countWaitingPost } from '#store/post/waiting-post.ts';
import type { Deps } from '../../deps.ts';
import { nothingHere, Refusal } from '../../problems/refusal.ts';
import { type Asker, isOperator } from '../../session/asker.ts';
import { drawBatch } from './draw-batch.ts';

/** Batches, the newest first, and how many messages are in none yet; for operators. */
export async function listBatches(
  { store: { db } }: Deps,
  asker: Asker,
  request: PageRequest,
): Promise<(Page<Batch> & { readonly waiting: number }) | Refusal> {
  if (!isOperator(asker)) return nothingHere();
  return { ...(await batchesInStore(db, request)), waiting: await countWaitingPost(db) };
}

/** A batch with what is in it; for operators. One whose drawing was interrupted is drawn now. */
export async function readBatch(deps: Deps, asker: Asker, id: string): Promise<Batch | Refusal> {
  const batch = isOperator(asker) ? await findBatch(deps.store.db, id) : undefined;
  return batch ? drawBatch(deps, batch) : nothingHere();
}

/** The PDF of a batch, for the printer. */
export async function readBatchPdf(
  deps: Deps,
  asker: Asker,
  id: string,
): Promise<{ readonly batch: Batch; readonly bytes: Uint8Array } | Refusal> {
  const batch = await readBatch(deps, asker, id);
  if (batch instanceof Refusal) return batch;
  const bytes = batch.sha256 === null ? undefined : await contentOf(deps.store.db, batch.sha256);
  if (!bytes) throw new Error(`the content of batch ${id} is missing`);
  return { batch, bytes };
}
