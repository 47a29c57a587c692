/** What stands in a mail, for its text and for its HTML. */
export interface MailContent {
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  /** Where the reader goes on. */
  readonly link: string;
  /** Paragraphs below the link; a line break stays one. */
  readonly below?: readonly string[];
}

export const textOf = ({ body, link, below = [] }: MailContent): string => `${[body, link, ...below].join('\n\n')}\n`;
