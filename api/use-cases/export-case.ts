import type { JsonObject } from '#engine/kernel/json.ts';
import { contentOf } from '#store/documents/content-of.ts';
import { hashOf, isChanged } from '../case-file/changed.ts';
import { packFile } from '../case-file/pack-file.ts';
import type { Packed } from '../case-file/packed.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, Refusal, refuse } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';
import { caseJson } from '../shapes/case.ts';
import { readCase } from './read-case.ts';

/** More than the documents of a case come to; all of it has to be held in memory at once. */
const MOST_BYTES = 150_000_000;

export interface ExportedCase {
  readonly name: string;
  readonly zip: Uint8Array;
  readonly sha256: string;
}

/**
 * The file of a case as one ZIP, for its applicant and its officers, with what each of them may see: its documents, and
 * the case as the API tells it.
 */
export async function exportCase(deps: Deps, asker: Asker, id: string): Promise<ExportedCase | Refusal> {
  const view = await readCase(deps, asker, id);
  if (view instanceof Refusal) return view;
  const { seenAs, record, documents } = view;
  if (seenAs !== 'applicant' && seenAs !== 'officer') return nothingHere();
  if (documents.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES)
    return refuse('document/too-large', 'The file is too large for one download: save its documents one by one.');
  const packed: Packed[] = [];
  for (const document of documents) {
    const bytes = await contentOf(deps.store.db, document.sha256);
    if (!bytes) throw new Error(`the content of document ${document.id} is missing`);
    packed.push({ ...document, bytes });
    if (isChanged({ ...document, bytes })) deps.log(`api: the content of document ${document.id} was changed`);
  }
  const { reference, filedAt } = record;
  const zip = packFile(caseJson(view, asker.language) as unknown as JsonObject, packed, filedAt);
  return { name: `${reference}.zip`, zip, sha256: hashOf(zip) };
}
