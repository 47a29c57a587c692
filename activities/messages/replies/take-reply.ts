import type { ParsedMail } from 'mailparser';
import type { Taken } from '#api/ports/take-mail.ts';
import { findReturned } from '#store/messages/mark-returned.ts';
import type { Message } from '#store/messages/message.ts';
import { keepReply } from '#store/replies/keep-reply.ts';
import type { Db } from '#store/tables.ts';
import { addresseesOf } from '../open-mail.ts';
import { tagIn } from '../signed-address.ts';
import { isAutomatic } from './is-automatic.ts';
import { readReply } from './read-reply.ts';
import { messageAnsweredAt, type Replies } from './reply-address.ts';

interface Intake {
  readonly db: Db;
  readonly replies: Replies;
}

/**
 * Takes an answer to a message of ours into the case file, once, whether its case is open or closed. It is believed by the
 * signed address that it came to, and by nothing else; what it says of its sender is kept as it says it.
 */
export async function takeReply({ db, replies }: Intake, mail: ParsedMail): Promise<Taken> {
  const to = addresseesOf(mail);
  if (!to.some((address) => tagIn(replies, address) !== undefined)) return 'not-ours';
  if (isAutomatic(mail)) return 'automatic';
  const message = await messageOf(db, replies, to);
  if (!message) return 'unknown-address';
  const reply = await readReply(mail);
  const isNews = await keepReply(db, {
    ...reply,
    caseId: message.caseId,
    message: message.id,
    fromRecipient: addressesOf(message).includes(reply.address.toLowerCase()),
    receivedAt: Date.now(),
  });
  return isNews ? 'reply' : 'repeated';
}

async function messageOf(db: Db, replies: Replies, to: readonly string[]): Promise<Message | undefined> {
  for (const address of to) {
    const id = messageAnsweredAt(replies, address);
    if (id !== undefined) return findReturned(db, id);
  }
  return undefined;
}

/** The addresses to which the message has gone. */
const addressesOf = ({ channel, address, tried }: Message): string[] =>
  [{ channel, address }, ...tried].flatMap((way) =>
    way.channel === 'email' && way.address !== null ? [way.address.toLowerCase()] : [],
  );
