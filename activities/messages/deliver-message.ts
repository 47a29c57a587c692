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

/** One address, nothing else: no list, no name, no line break, no group. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)*[\p{L}\p{N}-]{1,63}$/u;

/**
 * Hands one message to the mail server. Its Message-ID comes from the outbox: should this be interrupted after the
 * server has taken it, the second copy can be told by it. A server that says 5xx refuses for good (`message/refused`),
 * as does an address that is none (`message/bad-address`); everything else is tried again.
 */
export const deliverMessage =
  (parts: Parts, mail: MailTransport | undefined) =>
  async ({ input, caseId }: ActivityRequest): Promise<null> => {
    const message = await findMessage(parts.db, String(input.message));
    if (!message) throw ApplicationFailure.nonRetryable('there is no such message', 'message/unknown');
    if (message.state === 'sent') return null;
    const { id, address } = message;
    if (!mail || address === null)
      throw ApplicationFailure.nonRetryable('there is no way to send it', 'message/no-channel');
    if (!ADDRESS.test(address)) return failed('message/bad-address', 'the address cannot be one', true);
    const messageId = `<${id}@${mail.from.split('@').at(-1)}>`;
    try {
      await mail.transporter.sendMail(await mailOf(parts, mail.from, { ...message, address }, caseId, messageId));
    } catch (error) {
      return isRefusal(error)
        ? failed('message/refused', saidBy(error), true)
        : failed('message/not-sent', saidBy(error), false);
    }
    await markMessageSent(parts.db, id, { messageId, at: Date.now() });
    return null;

    async function failed(code: string, found: string, final: boolean): Promise<never> {
      parts.log(`${code}: message ${id}: ${found}`);
      await markMessageFailed(parts.db, id, { problem: { code, at: id, found }, final });
      throw final ? ApplicationFailure.nonRetryable(found, code) : ApplicationFailure.retryable(found, code);
    }
  };

async function mailOf(
  { db, publicUrl }: Parts,
  from: string,
  message: Message & { readonly address: string },
  caseId: string,
  messageId: string,
) {
  const { address, recipient, subject, body, language } = message;
  const name = (await findPerson(db, recipient))?.name ?? '';
  const link = `${publicUrl}/${language}/cases/${caseId}`;
  return {
    from: { name: 'Dossier', address: from },
    to: { name: name.replaceAll(/\p{Cc}/gu, ' '), address },
    subject,
    text: `${body}\n\n${link}\n`,
    html: htmlOf(message, link),
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  };
}

/** What nodemailer says of a failure: the server's answer if there was one, else a code of its own. */
const said = (error: unknown): { readonly responseCode?: number; readonly code?: string } =>
  typeof error === 'object' && error !== null ? error : {};

const isRefusal = (error: unknown): boolean => (said(error).responseCode ?? 0) >= 500;

/** Without the server's own words, which may repeat the address. */
function saidBy(error: unknown): string {
  const { responseCode, code = 'no answer' } = said(error);
  return responseCode === undefined ? `the mail server: ${code}` : `the mail server answered ${responseCode}`;
}
