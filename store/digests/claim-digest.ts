import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';

/** One that was claimed this long ago and not sent may be taken over: who claimed it is gone. In milliseconds. */
const LEASE = 600_000;

interface Digest {
  readonly person: string;
  /** YYYY-MM-DD */
  readonly day: string;
  readonly at: number;
}

/** Whether the caller is the one to send somebody's digest of a day: of several at once, one. */
export async function claimDigest(db: Db, { person, day, at }: Digest): Promise<boolean> {
  const claimed = await db
    .insertInto('digests')
    .values({ person, day, claimed_at: instant(at) })
    .onConflict((conflict) =>
      conflict
        .columns(['person', 'day'])
        .doUpdateSet({ claimed_at: instant(at) })
        .where('digests.sent_at', 'is', null)
        .where('digests.claimed_at', '<=', instant(at - LEASE) as never),
    )
    .returning('person')
    .execute();
  return claimed.length > 0;
}

/** It has left. */
export async function markDigestSent(db: Db, { person, day, at }: Digest): Promise<void> {
  await db
    .updateTable('digests')
    .set({ sent_at: instant(at) })
    .where('person', '=', person)
    .where('day', '=', day)
    .execute();
}
