import { createHash } from 'node:crypto';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import type { Batch, Piece } from './batch.ts';
import { findBatch } from './find-batch.ts';

interface DrawnBatch {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly pieces: readonly Piece[];
}

/** Keeps the PDF of a batch; the first one stays and is answered. */
export async function finishBatch(db: Db, id: string, { bytes, pages, pieces }: DrawnBatch): Promise<Batch> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await db
    .with('kept', (within) =>
      within
        .insertInto('contents')
        .values({ sha256, bytes })
        .onConflict((conflict) => conflict.doNothing()),
    )
    .updateTable('batches')
    .set({ sha256, pages, pieces: jsonb(pieces) })
    .where('id', '=', id)
    .where('sha256', 'is', null)
    .execute();
  const batch = await findBatch(db, id);
  if (!batch) throw new Error(`there is no batch ${id}`);
  return batch;
}
