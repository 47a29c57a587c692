import { findCase } from '#store/cases/find-case.ts';
import type { Document } from '#store/documents/document.ts';
import { findDocument } from '#store/documents/find-document.ts';
import { revokeDocument as revokeInStore } from '#store/documents/revoke-document.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal, refuse } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';
import { sightOf } from './case-sight.ts';

/** Says that a letter of a case is no longer valid, for good, and why; for the officers of the case and for operators. */
export async function revokeDocument(deps: Deps, asker: Asker, id: string, why: string): Promise<Document | Refusal> {
  const { db } = deps.store;
  if (!(await revocable(deps, asker, id))) return nothingHere();
  const revoked = await revokeInStore(db, { id, by: asker.person, why, at: deps.now() });
  return revoked ?? refuse('document/revoked', 'It was revoked before: nothing more is to be done.');
}

/** An issued letter that the asker may revoke, valid or not. */
export async function revocable(deps: Deps, asker: Asker, id: string): Promise<Document | undefined> {
  const document = await findDocument(deps.store.db, id);
  if (document?.kind !== 'issued' || document.caseId === null) return undefined;
  const record = await findCase(deps.store.db, document.caseId);
  const seenAs = record && (await sightOf(deps, asker, record));
  return seenAs === 'officer' || seenAs === 'operation' ? document : undefined;
}
