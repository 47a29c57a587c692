import type { Db } from '../tables.ts';

export interface Attachment {
  readonly caseId: string;
  readonly person: string;
  readonly documentIds: readonly string[];
}

/**
 * Makes uploads part of a case; again changes nothing. Only the person's own, and none that belongs to another case.
 * Answers the ids that now belong to it: one that is missing was not theirs to attach.
 */
export async function attachUploads(db: Db, { caseId, person, documentIds }: Attachment): Promise<string[]> {
  if (documentIds.length === 0) return [];
  const rows = await db
    .updateTable('documents')
    .set({ case_id: caseId })
    .where('id', 'in', documentIds)
    .where('kind', '=', 'uploaded')
    .where('uploaded_by', '=', person)
    .where((is) => is.or([is('case_id', 'is', null), is('case_id', '=', caseId)]))
    .returning('id')
    .execute();
  const attached = new Set(rows.map(({ id }) => id));
  return documentIds.filter((id) => attached.has(id));
}
