/** What somebody answered to a message, by mail. */
export interface Reply {
  readonly id: string;
  readonly caseId: string;
  /** The message that is answered. */
  readonly message: string;
  /** The sender, as the mail says it. */
  readonly name: string;
  readonly address: string;
  /** Whether that is an address to which the message went. */
  readonly fromRecipient: boolean;
  readonly subject: string;
  readonly body: string;
  /** The mail was longer than what is kept. */
  readonly shortened: boolean;
  /** What came with it, and was not taken. */
  readonly enclosures: readonly NotTaken[];
  /** As the mail says it. */
  readonly sentAt: number | null;
  readonly receivedAt: number;
}

export interface NotTaken {
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

export const replyColumns = [
  'id',
  'case_id as caseId',
  'message',
  'name',
  'address',
  'from_recipient as fromRecipient',
  'subject',
  'body',
  'shortened',
  'enclosures',
  'sent_at as sentAt',
  'received_at as receivedAt',
] as const;
