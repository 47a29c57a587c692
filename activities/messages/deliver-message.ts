import { ApplicationFailure } from '@temporalio/activity';
import { findMessage } from '#store/messages/find-message.ts';
import { markMessageFailed } from '#store/messages/mark-message-failed.ts';
import { markMessageSent } from '#store/messages/mark-message-sent.ts';
import { GONE, type Message } from '#store/messages/message.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';
import type { MailTransport } from './mail-transport.ts';
import { quietUntil } from './quiet-hours.ts';
import { sendMail } from './send-mail.ts';
import { sendSms } from './sms-gateway.ts';
import { writerOf } from './writer-of.ts';

interface Delivery {
  /** Absent: no mail leaves. */
  readonly mail: MailTransport | undefined;
  /** Whether nobody will try again after so long (in milliseconds), should it not leave now. */
  readonly isLast: (pause?: number) => boolean;
}

/**
 * Hands one message to the service of its channel, once: what has left is not sent again. In quiet hours an applicant's
 * waits for their end. Fails as its channel does, and the message says so; `message/no-channel` where there is none.
 */
export const deliverMessage =
  (parts: Parts, { mail, isLast }: Delivery) =>
  async ({ input }: ActivityRequest): Promise<null> => {
    const { db, log } = parts;
    const message = await findMessage(db, String(input.message));
    if (!message) throw ApplicationFailure.nonRetryable('there is no such message', 'message/unknown');
    if (GONE.includes(message.state) || message.channel === 'post') return null; // post waits to be printed
    waitForMorning(parts, message, isLast);
    const { id } = message;
    try {
      const messageId = await handOver(parts, mail, message);
      await markMessageSent(db, id, { messageId, at: Date.now() });
    } catch (error) {
      if (!(error instanceof ApplicationFailure)) throw error;
      const { type } = error;
      const final = error.nonRetryable === true || isLast();
      const code = type ?? 'message/not-sent';
      log(`${code}: message ${id}: ${error.message}`);
      const problem = { code, at: id, found: error.message };
      await markMessageFailed(db, id, { problem, final });
      throw final ? ApplicationFailure.nonRetryable(error.message, code) : error;
    }
    return null;
  };

/** Answers the Message-ID of what left, where the channel has such. */
async function handOver(parts: Parts, mail: MailTransport | undefined, message: Message): Promise<string | null> {
  const { id, channel, address, language, caseId, subject } = message;
  const link = `${parts.publicUrl}/${language}/cases/${caseId}`;
  if (channel === 'email' && mail && address !== null) return sendMail(parts, mail, { ...message, address }, link);
  if (channel === 'sms' && parts.sms && address !== null) {
    const { name } = await writerOf(parts, message);
    await sendSms(parts.sms, { to: address, text: `${name}: ${subject}\n${link}`, id });
    return null;
  }
  throw ApplicationFailure.nonRetryable('there is no way to send it', 'message/no-channel');
}

/** Better at night than never. */
function waitForMorning({ quietHours }: Parts, { role }: Message, isLast: Delivery['isLast']): void {
  const now = Date.now();
  const end = quietHours && role === 'applicant' ? quietUntil(now, quietHours) : undefined;
  if (end !== undefined && !isLast(end - now))
    throw ApplicationFailure.create({
      type: 'message/quiet-hours',
      message: 'it waits for the morning',
      nextRetryDelay: end - now,
    });
}
