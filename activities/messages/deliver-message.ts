import { ApplicationFailure } from '@temporalio/activity';
import { findMessage } from '#store/messages/find-message.ts';
import { markMessageFailed } from '#store/messages/mark-message-failed.ts';
import { markMessageSent } from '#store/messages/mark-message-sent.ts';
import type { Message } from '#store/messages/message.ts';
import { findPerson } from '#store/people/find-person.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';
import { htmlOf } from './html-of.ts';
import type { MailTransport } from './mail-transport.ts';

/**
 * Hands one message to the mail server. Its Message-ID comes from the outbox, so a repeated sending can be told.
 * A server that says 5xx refuses for good (`message/refused`); everything else is tried again.
 */
export const deliverMessage =
  (parts: Parts, mail: MailTransport | undefined) =>
  async ({ input, caseId }: ActivityRequest): Promise<null> => {
    const message = await findMessage(parts.db, String(input.message));
    if (!message) throw ApplicationFailure.nonRetryable('no such message', 'message/unknown');
    if (message.state === 'sent') return null;
    if (!mail || message.address === null)
      throw ApplicationFailure.nonRetryable('there is no way to send it', 'message/no-channel');
    const messageId = messageIdOf(message.id, mail.from);
    try {
      await mail.transporter.sendMail(await mailOf(parts, mail, message, caseId, messageId));
    } catch (error) {
      const final = isFinal(error);
      const problem = { code: final ? 'message/refused' : 'message/not-sent', at: message.id, found: replyOf(error) };
      await markMessageFailed(parts.db, message.id, { problem, final });
      if (final) throw ApplicationFailure.nonRetryable(problem.found, problem.code);
      throw ApplicationFailure.retryable(problem.found, problem.code);
    }
    await markMessageSent(parts.db, message.id, { messageId, at: Date.now() });
    return null;
  };

async function mailOf(parts: Parts, mail: MailTransport, message: Message, caseId: string, messageId: string) {
  const { address, recipient, subject, body, language } = message;
  const name = (await findPerson(parts.db, recipient))?.name ?? '';
  const link = `${parts.publicUrl}/${language}/cases/${caseId}`;
  return {
    from: { name: 'Dossier', address: mail.from },
    to: { name, address: address ?? '' },
    subject,
    text: `${body}\n\n${link}\n`,
    html: htmlOf(message, link),
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  };
}

const messageIdOf = (id: string, from: string): string => `<${id}@${from.split('@').at(-1)}>`;

const isFinal = (error: unknown): boolean => {
  const { responseCode } = error as { responseCode?: number };
  return responseCode !== undefined && responseCode >= 500;
};

/** What the server said, without the address that it may repeat. */
const replyOf = (error: unknown): string => {
  const { responseCode, code, message } = error as { responseCode?: number; code?: string; message: string };
  return responseCode === undefined ? (code ?? message) : `the mail server answered ${responseCode}`;
};
