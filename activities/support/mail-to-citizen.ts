import { randomUUID } from 'node:crypto';
import { queueMessage } from '#store/messages/queue-message.ts';
import type { Db } from '#store/tables.ts';

export const CITIZEN = 'Citizen@mail.example';

/** Queues a mail to an applicant, about a case of its own. For tests. */
export async function mailToCitizen(db: Db): Promise<{ readonly id: string; readonly caseId: string }> {
  const caseId = randomUUID();
  const { id } = await queueMessage(db, {
    key: randomUUID(),
    caseId,
    recipient: 'citizen',
    address: CITIZEN,
    role: 'applicant',
    channel: 'email',
    language: 'fr',
    subject: 'Décision',
    body: 'Une lettre vous attend.',
    state: 'queued',
    at: Date.now(),
  });
  return { id, caseId };
}
