import { z } from 'zod';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { shapes, slug } from '../shapes/parts.ts';
import { announceLawChange } from '../use-cases/announce-law-change.ts';

const announcedShape = z
  .object({
    told: z.array(z.string()).describe('The references of the cases that have heard it'),
    notAwaiting: z.int().describe('How many open cases could have, and do not listen now'),
    failed: z
      .array(z.object({ reference: z.string(), code: z.string() }))
      .describe('Those that could not be told: they are when it is announced once more'),
  })
  .register(shapes, { id: 'AnnouncedLawChange' });

export const lawChanges = [
  route({
    method: 'post',
    path: '/api/law-changes',
    operationId: 'announceLawChange',
    summary: 'Says once that a law has changed: every open case that listens for it hears it.',
    access: ['operator'],
    idempotency: 'honoured',
    body: z.strictObject({
      law: slug.describe('The law, as procedures name it'),
      procedure: slug.optional().describe('Only the cases of this one; of all when absent'),
    }),
    answers: { 200: { description: 'Who has heard it', schema: announcedShape } },
    refusals: ['law/unknown'],
    handle: async ({ deps, asker, body, requestId }) => {
      const announced = await announceLawChange(deps, asker, body, requestId);
      return announced instanceof Refusal ? announced : { status: 200, body: announced as never };
    },
  }),
];
