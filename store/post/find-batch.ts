import type { Db } from '../tables.ts';
import { type Batch, batchColumns } from './batch.ts';

export const findBatch = (db: Db, id: string): Promise<Batch | undefined> =>
  db.selectFrom('batches').select(batchColumns).where('id', '=', id).executeTakeFirst();
