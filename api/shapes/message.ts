import { z } from 'zod';
import { type Message, messageStates } from '#store/messages/message.ts';
import { id, instant, iso, isoOrNull, shapes } from './parts.ts';

export const messageShape = z
  .object({
    id,
    caseId: id,
    recipient: z.string(),
    role: z.string(),
    channel: z.string(),
    language: z.string(),
    subject: z.string(),
    body: z.string(),
    state: z.enum(messageStates).describe('outbox: there is no mail server, it is read here'),
    createdAt: instant,
    sentAt: instant.nullable(),
    attempts: z.int().min(0),
    problem: z.object({ code: z.string() }).nullable(),
    replaces: id.nullable().describe('The message that failed, in whose place this one was sent'),
  })
  .register(shapes, { id: 'Message' });

export const messageJson = (message: Message): z.input<typeof messageShape> => ({
  id: message.id,
  caseId: message.caseId,
  recipient: message.recipient,
  role: message.role,
  channel: message.channel,
  language: message.language,
  subject: message.subject,
  body: message.body,
  state: message.state,
  createdAt: iso(message.createdAt),
  sentAt: isoOrNull(message.sentAt),
  attempts: message.attempts,
  replaces: message.replaces,
  problem: message.problem && { code: message.problem.code },
});
