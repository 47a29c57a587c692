import { createTransport, type Transporter } from 'nodemailer';
import type { MailSettings } from '../parts.ts';

export interface MailTransport {
  readonly transporter: Transporter;
  readonly from: string;
}

/** A pool of connections to the mail server. Files and addresses named in a message are never opened. */
export function mailTransport({ url, from }: MailSettings): MailTransport {
  const transporter = createTransport(
    {
      url,
      pool: true,
      maxConnections: 5,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
    } as never,
    { disableFileAccess: true, disableUrlAccess: true },
  );
  return { transporter, from };
}
