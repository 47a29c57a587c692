import type { Instant, InstantOrNull } from '../columns/instant.ts';
import type { NotTaken } from './reply.ts';

export interface RepliesTable {
  id: string;
  case_id: string;
  message: string;
  name: string;
  address: string;
  from_recipient: boolean;
  subject: string;
  body: string;
  shortened: boolean;
  enclosures: readonly NotTaken[];
  sent_at: InstantOrNull;
  received_at: Instant;
}
