import { randomUUID } from 'node:crypto';
import { type NewMessage, queueMessage } from '#store/messages/queue-message.ts';
import type { Db } from '#store/tables.ts';

export const CITIZEN = 'Citizen@mail.example';

/** Queues a mail to an applicant, about a case of its own unless one is given. For tests. */
export async function mailToCitizen(
  db: Db,
  change: Partial<NewMessage> = {},
): Promise<{ readonly id: string; readonly caseId: string }> {
  const { id, caseId } = await queueMessage(db, {
    key: randomUUID(),
    caseId: randomUUID(),
    recipient: 'citizen',
    address: CITIZEN,
    role: 'applicant',
    channel: 'email',
    language: 'fr',
    subject: 'Décision',
    body: 'Une lettre vous attend.',
    state: 'queued',
    at: Date.now(),
    ...change,
  });
  return { id, caseId };
}
