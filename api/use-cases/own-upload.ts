import type { Document } from '#store/documents/document.ts';
import { findDocument } from '#store/documents/find-document.ts';
import type { Db } from '#store/tables.ts';
import type { Asker } from '../session/asker.ts';

/** An upload that somebody may hand in to a case: their own, and free or of this case. */
export async function ownUpload(db: Db, { person }: Asker, caseId: string, id: string): Promise<Document | undefined> {
  const document = await findDocument(db, id);
  return document?.uploadedBy === person && (document.caseId ?? caseId) === caseId ? document : undefined;
}
