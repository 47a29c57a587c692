import type { Db } from '../tables.ts';
import { type Message, messageColumns } from './message.ts';

export const findMessage = (db: Db, id: string): Promise<Message | undefined> =>
  db.selectFrom('messages').select(messageColumns).where('id', '=', id).executeTakeFirst();
