import { z } from 'zod';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { batchJson, batchShape } from '../shapes/batch.ts';
import { id, listOf, paging } from '../shapes/parts.ts';
import { confirmPrinted } from '../use-cases/post/confirm-printed.ts';
import { makeBatch } from '../use-cases/post/make-batch.ts';
import { listBatches, readBatch, readBatchPdf } from '../use-cases/post/read-batch.ts';
import { downloadHeaders } from './documents.ts';

const params = z.object({ id });

export const post = [
  route({
    method: 'get',
    path: '/api/post',
    operationId: 'listBatches',
    summary: 'Batches of printed post, the newest first, and how many messages wait for one.',
    access: ['operator'],
    query: z.strictObject(paging),
    answers: {
      200: { description: 'A part of the list', schema: listOf(batchShape).extend({ waiting: z.int().min(0) }) },
    },
    handle: async ({ deps, asker, query }) => {
      const page = await listBatches(deps, asker, query);
      if (page instanceof Refusal) return page;
      return { status: 200, body: { items: page.items.map(batchJson), next: page.next, waiting: page.waiting } };
    },
  }),
  route({
    method: 'post',
    path: '/api/post',
    operationId: 'makeBatch',
    summary: 'Puts the messages that wait for the post, and their letters, into one PDF for the printer.',
    access: ['operator'],
    idempotency: 'honoured',
    answers: {
      201: {
        description: 'The batch, with what is in it',
        schema: batchShape,
        links: { readBatch: { operationId: 'readBatch', parameters: { id: '$response.body#/id' } } },
      },
    },
    refusals: ['post/nothing-waits', 'post/unprintable'],
    handle: async ({ deps, asker, requestId }) => {
      const batch = await makeBatch(deps, asker, requestId);
      return batch instanceof Refusal ? batch : { status: 201, body: batchJson(batch) };
    },
  }),
  route({
    method: 'get',
    path: '/api/post/{id}',
    operationId: 'readBatch',
    summary: 'A batch: what is in it, with counts and hashes.',
    access: ['operator'],
    params,
    answers: { 200: { description: 'The batch', schema: batchShape } },
    refusals: ['post/unprintable'],
    handle: async ({ deps, asker, params: { id: name } }) => {
      const batch = await readBatch(deps, asker, name);
      return batch instanceof Refusal ? batch : { status: 200, body: batchJson(batch) };
    },
  }),
  route({
    method: 'get',
    path: '/api/post/{id}/pdf',
    operationId: 'readBatchPdf',
    summary: 'The sheets of a batch: each envelope begins with its address.',
    access: ['operator'],
    params,
    answers: { 200: { description: 'The PDF', mediaTypes: ['application/pdf'] } },
    refusals: ['post/unprintable'],
    handle: async ({ deps, asker, params: { id: name } }) => {
      const read = await readBatchPdf(deps, asker, name);
      return read instanceof Refusal ? read : { status: 200, bytes: read.bytes, headers: batchHeaders(read.batch) };
    },
  }),
  route({
    method: 'post',
    path: '/api/post/{id}/printed',
    operationId: 'confirmPrinted',
    summary: 'Says that a batch is printed and in the post. Its messages are then printed, for good.',
    access: ['operator'],
    params,
    answers: { 200: { description: 'The batch as it now is', schema: batchShape } },
    refusals: ['post/unprintable'],
    handle: async ({ deps, asker, params: { id: name } }) => {
      const batch = await confirmPrinted(deps, asker, name);
      return batch instanceof Refusal ? batch : { status: 200, body: batchJson(batch) };
    },
  }),
];

export const batchHeaders = ({ id: name, sha256 }: { readonly id: string; readonly sha256: string | null }) =>
  downloadHeaders(`post-${name}.pdf`, 'application/pdf', sha256 ?? '');
