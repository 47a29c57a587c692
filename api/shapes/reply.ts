import { z } from 'zod';
import type { Reply } from '#store/replies/reply.ts';
import { id, instant, iso, isoOrNull, shapes } from './parts.ts';
import type { timelineShape } from './timeline.ts';

export const replyShape = z
  .object({
    id,
    message: id.describe('The message that is answered'),
    from: z.object({ name: z.string(), address: z.string() }).describe('The sender, as the mail says it'),
    fromRecipient: z.boolean().describe('Whether that is an address to which the message went'),
    subject: z.string(),
    body: z.string().describe('Plain text'),
    shortened: z.boolean().describe('The mail was longer than what is kept'),
    enclosures: z
      .array(z.object({ name: z.string(), type: z.string(), size: z.int().min(0).describe('In bytes') }))
      .describe('What came with it, and was not taken'),
    sentAt: instant.nullable().describe('As the mail says it'),
    receivedAt: instant,
  })
  .register(shapes, { id: 'Reply' });

export const replyJson = (reply: Reply): z.input<typeof replyShape> => ({
  id: reply.id,
  message: reply.message,
  from: { name: reply.name, address: reply.address },
  fromRecipient: reply.fromRecipient,
  subject: reply.subject,
  body: reply.body,
  shortened: reply.shortened,
  enclosures: [...reply.enclosures],
  sentAt: isoOrNull(reply.sentAt),
  receivedAt: iso(reply.receivedAt),
});

/** That it came, as a line of the history; who wrote it is not known for sure. */
export const replyLine = ({ id: reply, receivedAt }: Reply): z.input<typeof timelineShape> => ({
  at: iso(receivedAt),
  what: 'reply-received',
  by: null,
  role: null,
  reply,
});
