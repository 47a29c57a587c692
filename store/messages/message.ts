import type { Problem } from '#engine/kernel/problem.ts';

/**
 * Kept to be read in the outbox only; to be sent or printed; taken by the service of its channel; known to have arrived;
 * refused for good, or come back; printed and put into the post.
 */
export const messageStates = ['outbox', 'queued', 'sent', 'delivered', 'failed', 'printed'] as const;

/** It has left, as far as Dossier can tell: nothing sends it again. */
export const GONE: readonly MessageState[] = ['sent', 'delivered', 'printed'];
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
  /** What takes place, or no longer does, as it tells. */
  readonly appointment: AppointmentTold | null;
  /** The matter whose day that is, for calendars, and how many messages named a day for it before. */
  readonly event: string | null;
  readonly revision: number;
  /** The batch of post that it is in. */
  readonly batch: string | null;
  /** The ways on which it failed before it went on the present one, the first first. */
  readonly tried: readonly Tried[];
  /** The message that failed, in whose place this one was sent. */
  readonly replaces: string | null;
  /** When and by whom a message that failed was settled: the person was reached otherwise. */
  readonly settledAt: number | null;
  readonly settledBy: string | null;
}

/** On a whole day (YYYY-MM-DD), or from an instant to another (epoch ms). */
export type AppointmentTold = ({ readonly day: string } | { readonly from: number; readonly until: number }) & {
  readonly cancelled?: true;
};

export interface Tried {
  readonly channel: string;
  readonly address: string | null;
  readonly problem: Problem | null;
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
  'appointment',
  'revision',
  'batch',
  'tried',
  'replaces',
  'settled_at as settledAt',
  'settled_by as settledBy',
] as const;
