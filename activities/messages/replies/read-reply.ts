import { createHash } from 'node:crypto';
import type { ParsedMail } from 'mailparser';
import type { Reply } from '#store/replies/reply.ts';
import { textOfHtml } from './text-of-html.ts';

/** How much of an answer is kept, in characters; a letter has about 2,000 on a page. */
const LONGEST = { name: 200, address: 320, subject: 500, body: 100_000 };
const MOST_ENCLOSURES = 50;

type Read = Pick<Reply, 'name' | 'address' | 'subject' | 'body' | 'shortened' | 'enclosures' | 'sentAt'> & {
  /** The same for the same mail, however often and on whatever way it comes. */
  readonly fingerprint: string;
};

/** What is kept of a mail that somebody wrote: plain text, also of one that has only HTML. */
export async function readReply(mail: ParsedMail): Promise<Read> {
  const [from] = mail.from?.value ?? [];
  const { text: written, whole } = await textOf(mail);
  const text = plain(written).trim();
  return {
    name: line(from?.name, LONGEST.name),
    address: line(from?.address, LONGEST.address),
    subject: line(mail.subject, LONGEST.subject),
    body: first(text, LONGEST.body),
    shortened: !whole || text.length > LONGEST.body,
    enclosures: mail.attachments.slice(0, MOST_ENCLOSURES).map(({ filename, contentType, size }) => ({
      name: line(filename, LONGEST.name),
      type: line(contentType, LONGEST.name),
      size,
    })),
    sentAt: inOurTimes(mail.date),
    fingerprint: fingerprintOf(mail),
  };
}

async function textOf({ text = '', html }: ParsedMail): Promise<{ readonly text: string; readonly whole: boolean }> {
  return html && text.trim() === '' ? textOfHtml(html) : { text, whole: true };
}

function fingerprintOf({ messageId, from, date, subject, text, html, attachments }: ParsedMail): string {
  const written = [from?.text, date?.getTime(), subject, text, html, ...attachments.map(({ checksum }) => checksum)];
  return createHash('sha256')
    .update(messageId ?? JSON.stringify(written))
    .digest('hex');
}

/** Without what is not seen: control characters, and those that turn the direction of what follows. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .normalize('NFC');

const line = (text = '', longest = 0): string => first(plain(text).replaceAll(/\s+/g, ' ').trim(), longest);

/** Never half a character at the end. */
const first = (text: string, longest: number): string => text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');

/** Any program may write any day. */
const inOurTimes = (date: Date | undefined): number | null => {
  const year = date?.getUTCFullYear() ?? 0;
  return date && year >= 1990 && year <= 9999 ? date.getTime() : null;
};
