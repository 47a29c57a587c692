import type { Problem } from '#engine/kernel/problem.ts';

/**
 * Kept to be read in the outbox only; to be sent; taken by the service of its channel; known to have arrived; refused for
 * good, or come back.
 */
export const messageStates = ['outbox', 'queued', 'sent', 'delivered', 'failed'] as const;
export type MessageState = (typeof messageStates)[number];

export interface Message {
  readonly id: string;
  readonly caseId: string;
  /** The person it is for. */
  readonly recipient: string;
  /** Where it goes on its channel; null for somebody without one. */
  readonly address: string | null;
  readonly role: string;
  readonly channel: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly state: MessageState;
  /** As the mail that left carries it. */
  readonly messageId: string | null;
  readonly createdAt: number;
  readonly sentAt: number | null;
  readonly attempts: number;
  readonly problem: Problem | null;
  /** The last day that it names. */
  readonly due: string | null;
  /** The matter whose day that is, for calendars, and how many messages named a day for it before. */
  readonly event: string | null;
  readonly revision: number;
}

export const messageColumns = [
  'id',
  'case_id as caseId',
  'recipient',
  'address',
  'role',
  'channel',
  'language',
  'subject',
  'body',
  'state',
  'message_id as messageId',
  'created_at as createdAt',
  'sent_at as sentAt',
  'attempts',
  'problem',
  'due',
  'event',
  'revision',
] as const;
