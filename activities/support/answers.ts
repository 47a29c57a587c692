interface Written {
  readonly to: string;
  readonly from?: string;
  readonly text?: string;
  /** Further lines of the head. */
  readonly head?: readonly string[];
  readonly id?: string;
}

/** What somebody writes who presses “reply”. */
export const answerTo = ({ to, from, text, head = [], id = 'one@mail.example' }: Written): Buffer =>
  Buffer.from(
    [
      'Return-Path: <citizen@mail.example>',
      `From: ${from ?? '=?UTF-8?Q?L=C3=A9a_Hoffmann?= <citizen@mail.example>'}`,
      `To: RS-2026-0007 <${to}>`,
      'Subject: Re: =?utf-8?Q?D=C3=A9cision?=',
      'Date: Thu, 26 Nov 2026 09:15:00 +0100',
      ...(id === '' ? [] : [`Message-ID: <${id}>`]),
      'MIME-Version: 1.0',
      ...(head.some((line) => line.startsWith('Content-Type')) ? [] : ['Content-Type: text/plain; charset=utf-8']),
      'Content-Transfer-Encoding: 8bit',
      ...head,
      '',
      text ?? 'Guten Tag,\r\ndas Einkommen ist 2 300 €.\r\n\r\n> Une lettre vous attend.',
      '',
    ].join('\r\n'),
  );
