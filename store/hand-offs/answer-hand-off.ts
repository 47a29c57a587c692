import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import { jsonb } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';
import type { HandOffAnswer } from './hand-off.ts';

/**
 * Keeps the partner's answer: the first one counts. `again`: the same was said before; `conflict`: something else was.
 * An answer may come before the acknowledgement has been noted.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function answerHandOff(
  db: Db,
  id: string,
  { outcome, data }: HandOffAnswer,
  at: number,
): Promise<'answered' | 'again' | 'conflict' | 'unknown'> {
  const answer = jsonb<HandOffAnswer>({ outcome, data });
  const answered = await db
    .updateTable('hand_offs')
    .set({ state: 'answered', answer, answered_at: instant(at), problem: null })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (answered) return 'answered';
  const there = await db
    .selectFrom('hand_offs')
    .select(sql<boolean>`answer = ${answer}`.as('same'))
    .where('id', '=', id)
    .executeTakeFirst();
  if (!there) return 'unknown';
  return there.same ? 'again' : 'conflict';
}
