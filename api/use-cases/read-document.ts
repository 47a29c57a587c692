import { actsForApplicant } from '#store/cases/acts-for-applicant.ts';
import { findCase } from '#store/cases/find-case.ts';
import { contentOf } from '#store/documents/content-of.ts';
import type { Document } from '#store/documents/document.ts';
import { findDocument } from '#store/documents/find-document.ts';
import { markOpened } from '#store/documents/mark-opened.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';
import { sightOf } from './case-sight.ts';
import { documentsIn, fileOfPlaces, shownForOpinions } from './consulted.ts';

export interface DocumentWithBytes {
  readonly document: Document;
  readonly bytes: Uint8Array;
}

/** A document that the asker may read. That the applicant has opened a letter is written down, the first time. */
export async function readDocument(deps: Deps, asker: Asker, id: string): Promise<DocumentWithBytes | Refusal> {
  const { db } = deps.store;
  const document = await findDocument(db, id);
  if (!document || !(await maySee(deps, asker, document))) return nothingHere();
  const bytes = await contentOf(db, document.sha256);
  if (!bytes) throw new Error(`the content of document ${id} is missing`);
  if (await isForAsker(deps, asker, document)) await markOpened(db, id, deps.now());
  return { document, bytes };
}

/** Whether it is a letter to whoever asks for it. */
async function isForAsker({ store }: Deps, { person }: Asker, { kind, caseId }: Document): Promise<boolean> {
  const record = kind === 'issued' && caseId !== null ? await findCase(store.db, caseId) : undefined;
  return record !== undefined && actsForApplicant(record, person);
}

/** One's own uploads; what was issued in one's case; what one is asked about; all of a case for its officers. */
async function maySee(deps: Deps, asker: Asker, { id, caseId, kind, uploadedBy }: Document): Promise<boolean> {
  if (uploadedBy === asker.person) return true;
  const record = caseId === null ? undefined : await findCase(deps.store.db, caseId);
  if (!record) return false;
  const seenAs = await sightOf(deps, asker, record);
  if (seenAs !== 'consulted') return seenAs === 'officer' || (seenAs === 'applicant' && kind === 'issued');
  const shown = shownForOpinions(await deps.procedures.of(record), asker) ?? new Set();
  return documentsIn(fileOfPlaces(record.file, shown)).includes(id);
}
