import { ApplicationFailure } from '@temporalio/activity';
import type { SendMailOptions } from 'nodemailer';
import type { Message } from '#store/messages/message.ts';
import { findPerson } from '#store/people/find-person.ts';
import type { Parts } from '../parts.ts';
import { answerWords } from './answer-words.ts';
import { calendarEntry } from './calendar-entry.ts';
import { htmlOf } from './html-of.ts';
import { knownLanguage } from './known-language.ts';
import { type MailContent, textOf } from './mail-content.ts';
import type { MailTransport } from './mail-transport.ts';
import { replyAddress } from './replies/reply-address.ts';
import { returnAddress } from './return-address.ts';
import { type Writer, writerOf } from './writer-of.ts';

/** One address, nothing else: no list, no name, no line break, no group. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)*[\p{L}\p{N}-]{1,63}$/u;

/** In a request for a report, nodemailer writes others in a way that servers refuse (RFC 6533, 3). */
const isAscii = (address: string): boolean => !/[^\x20-\x7e]/.test(address);

type Mailed = Message & { readonly address: string };

/**
 * Hands a message to the mail server and answers its Message-ID, which comes from the outbox: should this be interrupted
 * after the server has taken it, the second copy can be told by it. A server that says 5xx refuses for good
 * (`message/refused`), as does an address that is none (`message/bad-address`); all else is tried again.
 */
export async function sendMail(parts: Parts, mail: MailTransport, message: Mailed, link: string): Promise<string> {
  if (!ADDRESS.test(message.address))
    throw ApplicationFailure.nonRetryable('the address cannot be one', 'message/bad-address');
  const domain = mail.from.split('@').at(-1) ?? '';
  const messageId = `<${message.id}@${domain}>`;
  const writer = await writerOf(parts, message);
  const content = contentOf(mail, message, link, writer);
  const entry = calendarEntry(message, { name: writer.name, address: mail.from }, link);
  const options: SendMailOptions = {
    ...(await headersOf(parts, mail, message, writer)),
    messageId,
    text: textOf(content),
    html: htmlOf(content),
    ...(entry && { icalEvent: entry }),
    ...(mail.returns && { envelope: { from: returnAddress(mail.returns, message.id), to: message.address } }),
    dsn: {
      id: message.id,
      return: 'headers',
      notify: ['success', 'failure'],
      ...(isAscii(message.address) && { recipient: message.address }),
    },
  };
  try {
    await mail.transporter.sendMail(options);
  } catch (error) {
    throw isRefusal(error)
      ? ApplicationFailure.nonRetryable(saidBy(error), 'message/refused')
      : ApplicationFailure.retryable(saidBy(error), 'message/not-sent');
  }
  return messageId;
}

async function headersOf(
  { db }: Parts,
  mail: MailTransport,
  { id, recipient, address, subject, language }: Mailed,
  { name, reference }: Writer,
): Promise<SendMailOptions> {
  const reader = (await findPerson(db, recipient))?.name ?? '';
  const replyTo = answersTo(mail, id, reference);
  const who = reference === undefined ? name : `${name}, ${reference}`;
  return {
    from: { name, address: mail.from },
    to: { name: reader.replaceAll(/\p{Cc}/gu, ' '), address },
    ...(replyTo !== undefined && { replyTo: { name: who, address: replyTo } }),
    subject,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  };
}

/** The message, who writes it, and, for an applicant whose answer comes into the case file, that it does. */
function contentOf(
  { replies }: MailTransport,
  { subject, body, language, role }: Mailed,
  link: string,
  { closing }: Writer,
): MailContent {
  const answers = replies && role === 'applicant' ? [answerWords[knownLanguage(language)]] : [];
  return { subject, body, language, link, below: [...answers, ...(closing.length > 0 ? [closing.join('\n')] : [])] };
}

/** Into the case file, if there is a mailbox for that; else to where people read them; else to who sent it. */
function answersTo({ replies, replyTo }: MailTransport, message: string, reference?: string): string | undefined {
  if (replies) return replyAddress(replies, message);
  return replyTo === undefined ? undefined : tagged(replyTo, reference);
}

/** An answer says by its address which case it is about (RFC 5233). */
const tagged = (address: string, reference = ''): string => {
  const tag = reference.toLowerCase().replaceAll(/[^a-z0-9-]/g, '');
  return tag === '' ? address : address.replace('@', `+${tag}@`);
};

/** What nodemailer says of a failure: the server's answer if there was one, else a code of its own. */
const said = (error: unknown): { readonly responseCode?: number; readonly code?: string } =>
  typeof error === 'object' && error !== null ? error : {};

const isRefusal = (error: unknown): boolean => (said(error).responseCode ?? 0) >= 500;

/** Without the server's own words, which may repeat the address. */
function saidBy(error: unknown): string {
  const { responseCode, code = 'no answer' } = said(error);
  return responseCode === undefined ? `the mail server: ${code}` : `the mail server answered ${responseCode}`;
}
