import type { ParsedMail } from 'mailparser';
import { addresseesOf, isReport, valuesOf } from './open-mail.ts';

/** What became of a mail for one of the addresses that it was for (RFC 3464, 2.3). */
export interface Fate {
  /** In small letters; the one that we wrote it to, where the report says so. */
  readonly recipient: string;
  /** `failed`, `delivered`, `relayed`, `expanded`, `delayed` */
  readonly action: string;
  /** The enhanced status code (RFC 3463): 5.1.1 is an unknown mailbox. */
  readonly status: string;
}

/** What a mail server reports of a mail. */
export interface DeliveryReport {
  /** To whom the report came, in the order in which they are to be believed. */
  readonly to: readonly string[];
  readonly fates: readonly Fate[];
}

/** Reads a mail as a report; nothing for an answer of a person or of a machine that is away. */
export function readReport(mail: ParsedMail): DeliveryReport | undefined {
  const fates = isReport(mail) ? fatesIn(mail) : oldFates(mail);
  return fates.length === 0 ? undefined : { to: addresseesOf(mail), fates };
}

function fatesIn({ attachments }: ParsedMail): Fate[] {
  const status = attachments.find(({ contentType }) => contentType.endsWith('/delivery-status'))?.content;
  const [, ...recipients] = (status?.toString('utf8') ?? '').trim().split(/\r?\n(?:[ \t]*\r?\n)+/);
  return recipients.map((fields) => ({
    recipient: (addressIn(fields, 'original-recipient') ?? addressIn(fields, 'final-recipient') ?? '').toLowerCase(),
    action: (fieldOf(fields, 'action') ?? '').toLowerCase(),
    status: /\d\.\d{1,3}\.\d{1,3}/.exec(fieldOf(fields, 'status') ?? '')?.[0] ?? '',
  }));
}

/** Older Exim writes no report that a machine reads, but says in the head for whom it failed. */
function oldFates(mail: ParsedMail): Fate[] {
  const failed = valuesOf(mail, 'x-failed-recipients').flatMap((value) => value.split(','));
  return failed.map((one) => ({ recipient: one.trim().toLowerCase(), action: 'failed', status: '' }));
}

const fieldOf = (fields: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'im').exec(fields.replaceAll(/\r?\n[ \t]+/g, ' '))?.[1]?.trim();

/** `rfc822; somebody@mail.example` */
const addressIn = (fields: string, name: string): string | undefined =>
  fieldOf(fields, name)
    ?.replace(/^[^;]*;/, '')
    .replaceAll(/[\s<>]/g, '');
