import type { Db } from '../tables.ts';
import type { KnownSeal } from './know-seal.ts';

/** The seal with this fingerprint, if letters were ever sealed with it here. */
export const findSeal = (db: Db, fingerprint: string): Promise<KnownSeal | undefined> =>
  db.selectFrom('seals').select(['fingerprint', 'owner']).where('fingerprint', '=', fingerprint).executeTakeFirst();
