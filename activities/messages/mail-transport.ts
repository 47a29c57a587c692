import { createTransport, type Transporter } from 'nodemailer';
import type { Options } from 'nodemailer/lib/smtp-pool';
import type { MailSettings } from '../parts.ts';
import type { Mailboxes } from './take-mail.ts';

export interface MailTransport extends Mailboxes {
  readonly transporter: Transporter;
  readonly from: string;
  readonly replyTo?: string | undefined;
}

/** How long a mail server may take, in milliseconds; a delivery has to end before its activity does. */
export interface MailPatience {
  /** Until it is connected, and then until it greets. */
  readonly connecting: number;
  /** Between two answers. */
  readonly answering: number;
}

/** A pool of connections to the mail server. Files and addresses named in a message are never opened. */
export function mailTransport(
  { url, ...rest }: MailSettings,
  { connecting, answering }: MailPatience = { connecting: 8_000, answering: 10_000 },
): MailTransport {
  const options: Options = {
    url,
    pool: true,
    maxConnections: 5,
    connectionTimeout: connecting,
    greetingTimeout: connecting,
    socketTimeout: answering,
  };
  return { transporter: createTransport(options, { disableFileAccess: true, disableUrlAccess: true }), ...rest };
}
