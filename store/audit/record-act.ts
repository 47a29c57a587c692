import { sql } from 'kysely';
import { instant } from '../columns/instant.ts';
import type { Db } from '../tables.ts';
import { auditHead } from './audit-head.ts';
import { BEGINNING, chained, type Told } from './chain.ts';

/** The name of a procedure's own chain; no case has a slash in its id. */
export const chainOfProcedure = (slug: string): string => `procedure/${slug}`;

const OF_MESSAGES = 'messages/';

/** The name of the chain of what is done about the messages of a case, and of the answers to them. */
export const chainOfMessages = (caseId: string): string => `${OF_MESSAGES}${caseId}`;

/** The case of a chain of messages; undefined for any other chain. */
export const caseOfMessages = (chain: string): string | undefined =>
  chain.startsWith(OF_MESSAGES) ? chain.slice(OF_MESSAGES.length) : undefined;

const LOCK_OF_ACTS = 1_835_205_481;

/** Until the transaction ends, nobody else adds to this chain. */
const lockChain = async (transaction: Db, chain: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${LOCK_OF_ACTS}::integer, hashtext(${chain}))`.execute(transaction);
};

/** Until the transaction ends, nobody else does anything about this procedure. */
export const lockProcedure = (transaction: Db, slug: string): Promise<void> =>
  lockChain(transaction, chainOfProcedure(slug));

/** Adds to an audit chain what somebody did that is no event of a case. Within a transaction: it holds if the act does. */
export async function recordAct(transaction: Db, chain: string, told: Told): Promise<void> {
  await lockChain(transaction, chain);
  const head = await auditHead(transaction, chain);
  const links = chained(chain, (head?.sequence ?? -1) + 1, [told], head?.hash ?? BEGINNING);
  await transaction
    .insertInto('audit')
    .values(links.map((link) => ({ ...link, case_id: chain, at: instant(link.event.at) })))
    .execute();
}
