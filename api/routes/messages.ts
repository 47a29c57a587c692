import { z } from 'zod';
import { messageStates } from '#store/messages/message.ts';
import { route } from '../http/route.ts';
import { taken } from '../ports/take-mail.ts';
import { Refusal, refuse } from '../problems/refusal.ts';
import { everybody } from '../session/asker.ts';
import { mailAddress, mobileNumber, postalAddress } from '../shapes/addresses.ts';
import { messageJson, messageShape } from '../shapes/message.ts';
import { id, listOf, paging } from '../shapes/parts.ts';
import { listMessages } from '../use-cases/list-messages.ts';
import { sendAgain } from '../use-cases/mending/send-again.ts';
import { sendByPost } from '../use-cases/mending/send-by-post.ts';
import { settleMessage } from '../use-cases/mending/settle-message.ts';

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
      stranded: z
        .enum(['yes'])
        .optional()
        .describe('Those that failed and wait for an operator, while no incident of their case does so for them'),
      ...paging,
    }),
    answers: { 200: { description: 'A part of the list', schema: listOf(messageShape) } },
    handle: async ({ deps, asker, query: { case: caseId, stranded, ...query } }) => {
      const { items, next } = await listMessages(deps, asker, {
        ...query,
        caseId,
        ...(stranded && { stranded: true }),
      });
      return { status: 200, body: { items: items.map(messageJson), next } };
    },
  }),
  route({
    method: 'post',
    path: '/api/messages/{id}/post',
    operationId: 'sendByPost',
    summary: 'Sends a message that failed by post instead.',
    access: ['operator'],
    params: z.object({ id }),
    body: z.strictObject({ address: postalAddress }),
    answers: { 200: { description: 'The message as it now is', schema: messageShape } },
    refusals: ['message/not-failed', 'case/halted'],
    handle: async ({ deps, asker, params, body }) => {
      const message = await sendByPost(deps, asker, params.id, body.address);
      return message instanceof Refusal ? message : { status: 200, body: messageJson(message) };
    },
  }),
  route({
    method: 'post',
    path: '/api/messages/{id}/again',
    operationId: 'sendAgain',
    summary: 'Sends a message that failed to another address, as a new message in its place.',
    access: ['operator'],
    params: z.object({ id }),
    body: z.discriminatedUnion('channel', [
      z.strictObject({ channel: z.literal('email'), address: mailAddress }),
      z.strictObject({ channel: z.literal('sms'), address: mobileNumber }),
    ]),
    answers: { 200: { description: 'The new message', schema: messageShape } },
    refusals: ['message/not-failed', 'message/no-channel', 'case/halted'],
    handle: async ({ deps, asker, params, body }) => {
      const message = await sendAgain(deps, asker, params.id, body);
      return message instanceof Refusal ? message : { status: 200, body: messageJson(message) };
    },
  }),
  route({
    method: 'post',
    path: '/api/messages/{id}/settle',
    operationId: 'settleMessage',
    summary: 'Notes that the person whom a failed message was for was reached otherwise.',
    access: ['operator'],
    params: z.object({ id }),
    answers: { 200: { description: 'The message as it now is', schema: messageShape } },
    refusals: ['message/not-failed', 'case/halted'],
    handle: async ({ deps, asker, params }) => {
      const message = await settleMessage(deps, asker, params.id);
      return message instanceof Refusal ? message : { status: 200, body: messageJson(message) };
    },
  }),
  route({
    method: 'post',
    path: '/api/bounces',
    operationId: 'takeReport',
    summary:
      'Takes a mail that came to Dossier, as a file: a report that a message came back, or what somebody answers to one.',
    access: ['operator'],
    upload: 'any',
    body: z.custom<{ readonly bytes: Uint8Array }>(),
    answers: {
      200: {
        description: 'What it was',
        schema: z.object({ taken: z.enum(taken).exclude(['unknown-address', 'unreadable']) }),
      },
    },
    refusals: ['message/no-returns', 'message/unknown-address', 'message/unreadable', 'document/empty'],
    handle: async ({ deps, body: { bytes } }) => {
      if (bytes.byteLength === 0) return refuse('document/empty', 'Send the mail that came, as it came.');
      if (!deps.takeMail) return refuse('message/no-returns', 'Configure MAIL_BOUNCES or MAIL_REPLIES.');
      const what = await deps.takeMail(bytes);
      if (what === 'unknown-address')
        return refuse(
          'message/unknown-address',
          'It was not sent to the address of a message, as it stands in Reply-To.',
        );
      if (what === 'unreadable') return refuse('message/unreadable', 'Send it with fewer or smaller enclosures.');
      return { status: 200, body: { taken: what } };
    },
  }),
];
