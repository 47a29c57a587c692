import type { Problem } from '#engine/kernel/problem.ts';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';

/** It did not arrive: refused for good, or failed for now. What the partner already took stays taken. */
export async function markHandOffFailed(
  db: Db,
  id: string,
  { problem, refused }: { readonly problem: Problem; readonly refused: boolean },
): Promise<void> {
  await db
    .updateTable('hand_offs')
    .set({ state: refused ? 'refused' : 'failed', problem: jsonb<Problem | null>(problem) })
    .where('id', '=', id)
    .where('state', 'in', ['sending', 'failed', 'refused'])
    .execute();
}
