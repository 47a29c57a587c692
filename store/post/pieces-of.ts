import type { Document } from '../documents/document.ts';
import { documentColumns } from '../documents/document.ts';
import { type Message, messageColumns } from '../messages/message.ts';
import type { Db } from '../tables.ts';

/** A message of a batch and its letters, before they are drawn. */
export interface Enclosed {
  readonly message: Message;
  readonly documents: readonly Document[];
}

/** What is in a batch, in the order of printing. */
export async function piecesOf(db: Db, batch: string): Promise<Enclosed[]> {
  const messages = await db
    .selectFrom('messages')
    .select(messageColumns)
    .where('batch', '=', batch)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const documents = await db
    .selectFrom('documents')
    .innerJoin('enclosures', 'enclosures.document', 'documents.id')
    .innerJoin('messages', 'messages.id', 'enclosures.message')
    .select([...documentColumns.map((column) => `documents.${column}` as const), 'enclosures.message as within'])
    .where('messages.batch', '=', batch)
    .orderBy('documents.issued_at')
    .orderBy('documents.id')
    .execute();
  return messages.map((message) => ({
    message,
    documents: documents
      .filter(({ within }) => within === message.id)
      .map(({ within: _known, ...document }) => document),
  }));
}
