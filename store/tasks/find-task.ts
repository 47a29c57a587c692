import type { Db } from '../tables.ts';
import { type Task, tasks } from './task.ts';

export const findTask = (db: Db, id: string): Promise<Task | undefined> =>
  tasks(db).where('tasks.id', '=', id).executeTakeFirst();
