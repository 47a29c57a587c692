import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';

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

const DELIVERED_TO = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

/** Reads a mail as a report; nothing for an answer of a person or of a machine that is away. */
export async function readReport(raw: Uint8Array): Promise<DeliveryReport | undefined> {
  const mail = await simpleParser(Buffer.from(raw), { keepDeliveryStatus: true });
  const fates = isReport(mail) ? fatesIn(mail) : oldFates(mail);
  if (fates.length === 0) return undefined;
  return { to: [...DELIVERED_TO.flatMap((name) => valuesOf(mail, name)), ...addressesOf(mail.to)], fates };
}

/** Its parts say so; the parameter report-type is missing from those of some servers. */
const isReport = ({ headers }: ParsedMail): boolean =>
  (headers.get('content-type') as { readonly value?: string } | undefined)?.value === 'multipart/report';

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

const valuesOf = ({ headerLines }: ParsedMail, name: string): string[] =>
  headerLines.filter(({ key }) => key === name).map(({ line }) => line.slice(line.indexOf(':') + 1).trim());

const addressesOf = (to: AddressObject | AddressObject[] | undefined): string[] =>
  [to ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));

const fieldOf = (fields: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'im').exec(fields.replaceAll(/\r?\n[ \t]+/g, ' '))?.[1]?.trim();

/** `rfc822; somebody@mail.example` */
const addressIn = (fields: string, name: string): string | undefined =>
  fieldOf(fields, name)
    ?.replace(/^[^;]*;/, '')
    .replaceAll(/[\s<>]/g, '');
