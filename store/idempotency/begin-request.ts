import { sql } from 'kysely';
import type { Json } from '#engine/kernel/json.ts';
import { refuseUnstorable } from '../columns/jsonb.ts';
import type { Db } from '../tables.ts';

export interface Request {
  readonly actor: string;
  /** The caller's Idempotency-Key. */
  readonly key: string;
  readonly route: string;
  /** Of the payload: the same key with another payload is a mistake. */
  readonly requestHash: string;
  /** The case that this request would begin. */
  readonly caseId: string;
  /** How long it may take before another attempt may take it over; 25,000 ms when not given: longer than any answer takes. */
  readonly leaseMs?: number;
}

export type Begun =
  /** Go ahead, with this case id: an attempt that was abandoned may have begun the case already. */
  | { readonly state: 'begun'; readonly caseId: string }
  | { readonly state: 'in-progress' }
  | { readonly state: 'other-payload' }
  | { readonly state: 'done'; readonly caseId: string; readonly status: number; readonly response: Json };

/**
 * Of several requests with one key, one goes ahead; the others learn what became of it.
 * Source: draft-ietf-httpapi-idempotency-key-header.
 * @throws StoreRefusal `store/text-unstorable`
 */
export async function beginRequest(db: Db, request: Request): Promise<Begun> {
  const { actor, key, route, requestHash, caseId, leaseMs = 25_000 } = request;
  refuseUnstorable({ actor, key }, '');
  const lease = sql`clock_timestamp() + make_interval(secs => ${leaseMs / 1_000})`;
  const begun = await sql<{ caseId: string }>`
    insert into requests (actor, key, route, request_hash, case_id, state, leased_until)
    values (${actor}, ${key}, ${route}, ${requestHash}, ${caseId}, 'in-progress', ${lease})
    on conflict (actor, key) do update set leased_until = excluded.leased_until
    where requests.state = 'in-progress' and requests.leased_until <= clock_timestamp()
      and requests.route = excluded.route and requests.request_hash = excluded.request_hash
    returning case_id as "caseId"`.execute(db);
  const [row] = begun.rows;
  if (row) return { state: 'begun', caseId: row.caseId };
  const there = await db
    .selectFrom('requests')
    .select(['route', 'request_hash', 'case_id as caseId', 'state', 'status', 'response'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (there.route !== route || there.request_hash !== requestHash) return { state: 'other-payload' };
  if (there.state === 'in-progress' || there.status === null) return { state: 'in-progress' };
  return { state: 'done', caseId: there.caseId, status: there.status, response: there.response };
}
