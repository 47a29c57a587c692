/** What a mail server says became of one address. */
interface Outcome {
  readonly recipient: string;
  readonly action: string;
  readonly status: string;
}

export interface Bounce {
  /** The return address of the mail. */
  readonly to: string;
  readonly outcomes: readonly Outcome[];
}

const mail = (...lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\r\n')}\r\n`);
const ORIGINAL = ['From: Dossier <no-reply@dossier.example>', 'Subject: =?UTF-8?Q?D=C3=A9cision?='];

/** As Postfix writes a report. */
const postfix = ({ to, outcomes }: Bounce): Buffer =>
  mail(
    'Return-Path: <>',
    `Delivered-To: ${to}`,
    'From: MAILER-DAEMON@mx.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${to}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="3D5C.1795/mx.example"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--3D5C.1795/mx.example',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system at host mx.example.',
    '',
    '--3D5C.1795/mx.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    'X-Postfix-Queue-ID: 3D5C',
    '',
    ...outcomes.flatMap(({ recipient, action, status }) => [
      `Final-Recipient: rfc822; forwarded.${recipient}`,
      `Original-Recipient: rfc822;${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      'Diagnostic-Code: smtp; 550 5.1.1 unknown; see',
      '    https://help.example/',
      '',
    ]),
    '--3D5C.1795/mx.example',
    'Content-Description: Undelivered Message Headers',
    'Content-Type: text/rfc822-headers',
    '',
    ...ORIGINAL,
    '',
    '--3D5C.1795/mx.example--',
  );

/** As Exchange writes one: no report-type in older ones, capitals, and the mail itself. */
const exchange = ({ to, outcomes }: Bounce): Buffer =>
  mail(
    'From: <postmaster@exchange.example>',
    `To: <${to.toUpperCase()}>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; boundary="_b42_"',
    'Subject: Undeliverable: =?utf-8?Q?D=C3=A9cision?=',
    '',
    '--_b42_',
    'Content-Type: text/html; charset="utf-8"',
    '',
    '<html><body><p>Delivery has failed to these recipients</p></body></html>',
    '',
    '--_b42_',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;exchange.example',
    'Received-From-MTA: dns;mail.dossier.example',
    '',
    ...outcomes.flatMap(({ recipient, action, status }) => [
      `Final-recipient: RFC822;${recipient}`,
      `Action: ${action}`,
      `Status: ${status}`,
      'X-Display-Name: Somebody',
      '',
    ]),
    '--_b42_',
    'Content-Type: message/rfc822',
    '',
    ...ORIGINAL,
    '',
    'The text.',
    '--_b42_--',
  );

/** As Exim wrote them until 4.85: words alone, and the addresses in the head. */
const oldExim = ({ to, outcomes }: Bounce): Buffer =>
  mail(
    `Envelope-to: ${to}`,
    `X-Failed-Recipients: ${outcomes
      .filter(({ action }) => action === 'failed')
      .map(({ recipient }) => recipient)
      .join(', ')}`,
    'Auto-Submitted: auto-replied',
    'From: Mail Delivery System <Mailer-Daemon@exim.example>',
    `To: ${to}`,
    'Subject: Mail delivery failed: returning message to sender',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    '------ This is a copy of the message, including all the headers. ------',
    '',
    ...ORIGINAL,
  );

/** Reports as the servers write them that are met most. */
export const bounces = { Postfix: postfix, Exchange: exchange, 'an older Exim': oldExim } as const;

/** What a machine answers for somebody who is away. */
export const awayNote = (to: string): Buffer =>
  mail(
    'From: citizen@mail.example',
    `To: ${to}`,
    'Subject: Automatic reply: =?utf-8?Q?D=C3=A9cision?=',
    'Auto-Submitted: auto-replied',
    'Content-Type: text/plain',
    '',
    'I am away. Action: failed',
    'Status: 5.1.1',
  );

/** A mail in more parts than a person writes. */
export const mailInParts = (to: string, count: number): Buffer =>
  mail(
    `To: ${to}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=part',
    '',
    ...Array.from({ length: count }, () => ['--part', 'Content-Type: text/plain', '', 'Hello']).flat(),
    '--part--',
  );
