import type { Db } from '../tables.ts';
import { type HandOff, handOffColumns } from './hand-off.ts';

export const findHandOff = (db: Db, id: string): Promise<HandOff | undefined> =>
  db.selectFrom('hand_offs').select(handOffColumns).where('id', '=', id).executeTakeFirst();
