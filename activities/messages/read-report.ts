import { simpleParser } from 'mailparser';

/** What a mail server reports of one of our mails (RFC 3464). */
export interface DeliveryReport {
  /** Of the mail that it is about. */
  readonly messageId: string;
  readonly arrived: boolean;
  /** The enhanced status code (RFC 3463): 5.1.1 is an unknown mailbox. */
  readonly status: string;
}

/** Reads a mail as a report; nothing for an answer of a person, and for reports that a delivery takes its time. */
export async function readReport(raw: Uint8Array): Promise<DeliveryReport | undefined> {
  const { attachments, text } = await simpleParser(Buffer.from(raw), { keepDeliveryStatus: true });
  const content = (type: string): string =>
    attachments.find(({ contentType }) => contentType === type)?.content.toString('utf8') ?? '';
  const fields = content('message/delivery-status');
  const returned = content('text/rfc822-headers') || content('message/rfc822-headers') || content('message/rfc822');
  const action = fieldOf(fields, 'action')?.toLowerCase();
  const [, messageId] = /^message-id:\s*(<[^<>\s]+>)/im.exec(returned || (text ?? '')) ?? [];
  if (messageId === undefined || (action !== 'failed' && action !== 'delivered')) return undefined;
  return { messageId, arrived: action === 'delivered', status: fieldOf(fields, 'status') ?? '' };
}

const fieldOf = (fields: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(fields)?.[1];
