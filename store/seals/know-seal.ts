import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';

export interface KnownSeal {
  /** SHA-256 over its certificates, in hex. */
  readonly fingerprint: string;
  /** Whose it is, in words. */
  readonly owner: string;
}

/** Remembers for good what letters are sealed with, so that they can be verified when it is replaced. */
export async function knowSeal(db: Db, { fingerprint, owner }: KnownSeal, at: number): Promise<void> {
  await db
    .insertInto('seals')
    .values({ fingerprint, owner, known_since: instant(at) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
