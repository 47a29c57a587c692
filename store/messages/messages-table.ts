import type { Generated } from 'kysely';
import type { Problem } from '#engine/kernel/problem.ts';
import type { Instant, InstantOrNull } from '../columns/instant.ts';
import type { AppointmentTold, MessageState, Tried } from './message.ts';

export interface MessagesTable {
  id: string;
  key: string;
  case_id: string;
  recipient: string;
  address: string | null;
  role: string;
  channel: string;
  language: string;
  subject: string;
  body: string;
  state: MessageState;
  message_id: string | null;
  created_at: Instant;
  sent_at: InstantOrNull;
  attempts: Generated<number>;
  problem: Problem | null;
  due: string | null;
  event: string | null;
  appointment: AppointmentTold | null;
  revision: Generated<number>;
  batch: string | null;
  tried: Generated<readonly Tried[]>;
  replaces: string | null;
  settled_at: InstantOrNull;
  settled_by: string | null;
}
