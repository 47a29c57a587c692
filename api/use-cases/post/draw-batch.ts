import { offeredLanguage } from '#engine/language/offered-language.ts';
import { dayOf } from '#engine/time/zone.ts';
import { findCase } from '#store/cases/find-case.ts';
import { contentOf } from '#store/documents/content-of.ts';
import { linesOf } from '#store/people/find-account.ts';
import type { Batch, Piece } from '#store/post/batch.ts';
import { finishBatch } from '#store/post/finish-batch.ts';
import { leaveOut } from '#store/post/leave-out.ts';
import { type Enclosed, piecesOf } from '#store/post/pieces-of.ts';
import type { Deps } from '../../deps.ts';
import type { PieceOfPost } from '../../ports/print-post.ts';
import { type Refusal, refuse } from '../../problems/refusal.ts';
import { addresseeOfMessage } from './addressee-of-message.ts';

/** The batch, drawn once. A message that cannot be drawn fails and is left out; a batch of which nothing is left is gone. */
export async function drawBatch(deps: Deps, batch: Batch): Promise<Batch | Refusal> {
  const { db } = deps.store;
  const { id, sha256, madeAt } = batch;
  if (sha256 !== null) return batch;
  const enclosed = await piecesOf(db, id);
  const ordered: PieceOfPost[] = [];
  for (const piece of enclosed) ordered.push(await toPrint(deps, piece, madeAt));
  const { bytes, pages, unprintable } = await deps.printPost({ batch: id, at: madeAt, pieces: ordered });
  for (const { message, why } of unprintable) {
    deps.log(`message/not-printable: message ${message}: ${why}`);
    await leaveOut(db, message, { code: 'message/not-printable', at: message, found: why });
  }
  if (!bytes) return refuse('post/unprintable', 'Each of the messages says why.');
  const pieces: Piece[] = [];
  let firstPage = 1;
  for (const [i, { reference, message }] of ordered.entries()) {
    const printed = pages.get(message);
    if (printed === undefined) continue;
    const documents = (enclosed[i]?.documents ?? []).map((one) => ({ id: one.id, name: one.name, sha256: one.sha256 }));
    pieces.push({ message, reference, firstPage, pages: printed, documents });
    firstPage += printed;
  }
  return finishBatch(db, id, { bytes, pages: firstPage - 1, pieces });
}

async function toPrint(deps: Deps, { message, documents }: Enclosed, at: number): Promise<PieceOfPost> {
  const { db } = deps.store;
  const { caseId, address, language, subject, body } = message;
  const record = await findCase(db, caseId);
  if (!record) throw new Error(`the case of message ${message.id} is missing`);
  const { procedure: definition, plan } = await deps.procedures.of(record);
  const letters: Uint8Array[] = [];
  for (const { id, sha256 } of documents) {
    const bytes = await contentOf(db, sha256);
    if (!bytes) throw new Error(`the content of document ${id} is missing`);
    letters.push(bytes);
  }
  const newestFirst = documents.flatMap(({ letter }) => letter ?? []).toReversed();
  const { name } = await addresseeOfMessage(deps, message, record, newestFirst);
  return {
    message: message.id,
    definition,
    language: offeredLanguage(definition.languages, language),
    recipient: [name, ...linesOf(address)],
    reference: record.reference,
    today: dayOf(at, plan.calendar.zone),
    subject,
    body,
    letters,
  };
}
