import type { Db } from '../tables.ts';
import { type OpenProposal, proposalColumns } from './proposal.ts';

/** All proposals that wait for a second person, the oldest first; there is one at most for each version. */
export const openProposals = (db: Db): Promise<OpenProposal[]> =>
  db
    .selectFrom('proposals')
    .select(proposalColumns)
    .where('state', '=', 'open')
    .orderBy('proposed_at')
    .orderBy('id')
    .execute();

/** What is proposed under that number, and waits. */
export const openProposal = (db: Db, slug: string, version: number): Promise<OpenProposal | undefined> =>
  db
    .selectFrom('proposals')
    .select(proposalColumns)
    .where('slug', '=', slug)
    .where('version', '=', version)
    .where('state', '=', 'open')
    .executeTakeFirst();
