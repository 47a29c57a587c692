import { instant } from '../columns/instant.ts';
import { jsonb } from '../columns/jsonb.ts';
import { opaqueId } from '../columns/opaque-id.ts';
import type { Db } from '../tables.ts';
import { type HandOff, handOffColumns } from './hand-off.ts';

export interface NewHandOff extends Pick<HandOff, 'key' | 'caseId' | 'path' | 'partner' | 'event'> {
  readonly at: number;
}

/**
 * Writes a hand-off down before it is sent, once per key: an attempt after that finds what the first one wrote,
 * and sends the same event.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function recordHandOff(db: Db, { key, caseId, path, partner, event, at }: NewHandOff): Promise<HandOff> {
  const recorded = await db
    .insertInto('hand_offs')
    .values({
      id: opaqueId(key),
      key,
      case_id: caseId,
      path,
      partner,
      state: 'sending',
      event: jsonb(event),
      sent_at: instant(at),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(handOffColumns)
    .executeTakeFirst();
  return recorded ?? db.selectFrom('hand_offs').select(handOffColumns).where('key', '=', key).executeTakeFirstOrThrow();
}
