import { z } from 'zod';
import { messageStates } from '#store/messages/message.ts';
import { route } from '../http/route.ts';
import { everybody } from '../session/asker.ts';
import { messageJson, messageShape } from '../shapes/message.ts';
import { id, listOf, paging } from '../shapes/parts.ts';
import { listMessages } from '../use-cases/list-messages.ts';

export const messages = [
  route({
    method: 'get',
    path: '/api/messages',
    operationId: 'listMessages',
    summary: 'Messages to you; those of a case to its officers; all to operators. The newest first.',
    access: everybody,
    query: z.strictObject({
      case: id.optional(),
      state: z.enum(messageStates).optional(),
      ...paging,
    }),
    answers: { 200: { description: 'A part of the list', schema: listOf(messageShape) } },
    handle: async ({ deps, asker, query: { case: caseId, ...query } }) => {
      const { items, next } = await listMessages(deps, asker, { ...query, caseId });
      return { status: 200, body: { items: items.map(messageJson), next } };
    },
  }),
];
