import { auditHead } from '../audit/audit-head.ts';
import { BEGINNING } from '../audit/chain.ts';
import { chainOfMessages, chainOfProcedure, recordAct } from '../audit/record-act.ts';
import type { Db } from '../tables.ts';

/**
 * Erases a closed case and all that stands under it: what was entered and done, its documents, messages and answers, its
 * chain, its applicant if they have no account and no other case, and batches of print in which it was. The chain of
 * its procedure keeps that this was done, with the hash at the end of the chain of the case. False, and nothing is
 * erased: it is open, gone, or one of its messages is still on its way.
 */
export const eraseCase = (db: Db, id: string, at: number): Promise<boolean> =>
  db.transaction().execute(async (transaction) => {
    const erased = await transaction
      .selectFrom('cases')
      .select(['procedure', 'applicant', 'mandatary'])
      .where('id', '=', id)
      .where('closed', '=', true)
      .forUpdate()
      .executeTakeFirst();
    if (!erased || (await isBeingWrittenTo(transaction, id))) return false;
    const head = await auditHead(transaction, id);
    await forgetDocuments(transaction, id);
    await forgetMessages(transaction, id);
    for (const table of ['hand_offs', 'events', 'timeline', 'tasks', 'incidents', 'requests'] as const)
      await transaction.deleteFrom(table).where('case_id', '=', id).execute();
    await transaction.deleteFrom('cases').where('id', '=', id).execute();
    await forgetContacts(transaction, [erased.applicant, erased.mandatary]);
    await recordAct(transaction, chainOfProcedure(erased.procedure), {
      at,
      entry: { what: 'case-erased', case: id, hash: head?.hash ?? BEGINNING },
    });
    await transaction
      .deleteFrom('audit')
      .where('case_id', 'in', [id, chainOfMessages(id)])
      .execute();
    return true;
  });

async function isBeingWrittenTo(db: Db, id: string): Promise<boolean> {
  const queued = await db
    .selectFrom('messages')
    .select('id')
    .where('case_id', '=', id)
    .where('state', '=', 'queued')
    .limit(1)
    .executeTakeFirst();
  return queued !== undefined;
}

async function forgetDocuments(db: Db, id: string): Promise<void> {
  const gone = await db.deleteFrom('documents').where('case_id', '=', id).returning('sha256').execute();
  await forgetContents(db, gone);
}

/** A batch shows the letters of several cases: none is kept once one of them is erased. */
async function forgetMessages(db: Db, id: string): Promise<void> {
  const batches = db.selectFrom('messages').select('batch').where('case_id', '=', id).where('batch', 'is not', null);
  const printed = (await batches.distinct().execute()).flatMap(({ batch }) => batch ?? []);
  await db.deleteFrom('messages').where('case_id', '=', id).execute();
  if (printed.length === 0) return;
  await db.updateTable('messages').set({ batch: null }).where('batch', 'in', printed).execute();
  await forgetContents(db, await db.deleteFrom('batches').where('id', 'in', printed).returning('sha256').execute());
}

/** Files that nothing points to any more; the same file may have been handed in with another case. */
async function forgetContents(db: Db, gone: readonly { readonly sha256: string | null }[]): Promise<void> {
  const hashes = gone.flatMap(({ sha256 }) => sha256 ?? []);
  if (hashes.length === 0) return;
  await db
    .deleteFrom('contents')
    .where('sha256', 'in', hashes)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('documents').select('id').whereRef('documents.sha256', '=', 'contents.sha256'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('batches').select('id').whereRef('batches.sha256', '=', 'contents.sha256'))),
    )
    .execute();
}

async function forgetContacts(db: Db, parties: readonly (string | null)[]): Promise<void> {
  const ids = parties.filter((id) => id !== null);
  await db
    .deleteFrom('people')
    .where('id', 'in', ids)
    .where('kind', '=', 'contact')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('cases')
            .select('id')
            .where(({ or, eb }) =>
              or([eb('applicant', '=', eb.ref('people.id')), eb('mandatary', '=', eb.ref('people.id'))]),
            ),
        ),
      ),
    )
    .execute();
}
