import { z } from 'zod';
import { caseStatuses } from '#engine/kernel/state.ts';
import { languages } from '#engine/language/text.ts';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { everybody } from '../session/asker.ts';
import { caseJson, caseLineJson, caseLineShape, caseLinks, caseShape, filedShape } from '../shapes/case.ts';
import { id, jsonObject, listOf, paging, slug, words } from '../shapes/parts.ts';
import { exportCase } from '../use-cases/export-case.ts';
import { fileApplication } from '../use-cases/file-application.ts';
import { listCases } from '../use-cases/list-cases.ts';
import { raiseEvent } from '../use-cases/raise-event.ts';
import { readCase } from '../use-cases/read-case.ts';
import { downloadHeaders } from './documents.ts';

const here = z.object({ id });
const personId = words(100);
const mandate = id
  .optional()
  .describe('The uploaded document that proves the mandate; without one nobody but an officer files for another');
const ZIP = 'application/zip';
const toCase = {
  readCase: { operationId: 'readCase', parameters: { id: '$response.body#/id' } },
} as const;

export const cases = [
  route({
    method: 'post',
    path: '/api/cases',
    operationId: 'fileApplication',
    summary: 'Files an application. The same Idempotency-Key with the same body is the same case.',
    access: ['citizen', 'officer'],
    idempotency: 'required',
    body: z.strictObject({
      procedure: slug,
      version: z.int().min(1).max(100_000).optional().describe('The newest when absent'),
      language: z.enum(languages).optional().describe('In which the applicant is written to; their own when absent'),
      channel: z
        .enum(['online', 'post', 'counter'])
        .optional()
        .describe(
          'How it came: online from citizens; counter or post from an officer. When absent, online and counter',
        ),
      application: jsonObject.describe('The values of the application form: its fields, by group or by dotted place'),
      onBehalfOf: z
        .union([
          z.strictObject({ account: personId.describe('The applicant’s account; at the counter'), mandate }),
          z.strictObject({ name: words(200).trim(), email: z.email().max(254).optional(), mandate }),
        ])
        .optional()
        .describe('For whom somebody with a mandate, or an officer at the counter, files; yourself when absent'),
    }),
    answers: { 201: { description: 'The case has begun and can be read', schema: filedShape, links: toCase } },
    refusals: [
      'procedure/unknown',
      'procedure/retired',
      'application/invalid',
      'application/not-by-you',
      'application/blocked',
    ],
    handle: async ({ deps, asker, key = '', body }) => {
      const filed = await fileApplication(deps, asker, key, body);
      return filed instanceof Refusal ? filed : { status: 201, body: { ...filed, links: caseLinks(filed.id) } };
    },
  }),
  route({
    method: 'get',
    path: '/api/cases',
    operationId: 'listCases',
    summary: 'The cases that you may see, the one filed last first.',
    access: everybody,
    query: z.strictObject({ status: z.enum(caseStatuses).optional(), procedure: slug.optional(), ...paging }),
    answers: { 200: { description: 'A part of the list', schema: listOf(caseLineShape) } },
    handle: async ({ deps, asker, query }) => {
      const { items, next } = await listCases(deps, asker, query);
      return {
        status: 200,
        body: { items: items.map(({ summary, version }) => caseLineJson(summary, version, asker.language)), next },
      };
    },
  }),
  route({
    method: 'get',
    path: '/api/cases/{id}',
    operationId: 'readCase',
    summary: 'One case, as far as you may see it.',
    access: everybody,
    params: here,
    answers: { 200: { description: 'The case', schema: caseShape } },
    handle: async ({ deps, asker, params }) => {
      const view = await readCase(deps, asker, params.id);
      return view instanceof Refusal ? view : { status: 200, body: caseJson(view, asker.language) as never };
    },
  }),
  route({
    method: 'get',
    path: '/api/cases/{id}/file',
    operationId: 'exportCase',
    summary:
      'A case as far as you may see it, as one ZIP with an index and hashes: its documents, and in case.json all that is told of it here, with its messages, answers and history.',
    access: ['citizen', 'officer'],
    params: here,
    answers: { 200: { description: 'The file', mediaTypes: [ZIP] } },
    refusals: ['document/too-large'],
    handle: async ({ deps, asker, params }) => {
      const exported = await exportCase(deps, asker, params.id);
      if (exported instanceof Refusal) return exported;
      const { name, zip, sha256 } = exported;
      return { status: 200, bytes: zip, headers: downloadHeaders(name, ZIP, sha256) };
    },
  }),
  route({
    method: 'post',
    path: '/api/cases/{id}/events/{name}',
    operationId: 'raiseEvent',
    summary: 'Tells a case of something that happened, such as a withdrawal, where its procedure lets you.',
    access: ['citizen', 'officer', 'operator'],
    idempotency: 'honoured',
    params: z.object({ id, name: slug.describe('The event, as the procedure names it') }),
    body: z.strictObject({
      data: jsonObject.optional().describe('The values of the event’s form'),
      match: slug.optional().describe('With law-changed, which operation raises: the law, as the procedure names it'),
    }),
    bodyMayBeAbsent: true,
    answers: { 200: { description: 'The case has taken it in', schema: filedShape, links: toCase } },
    refusals: ['event/invalid', 'event/not-awaited', 'event/too-late', 'case/halted'],
    handle: async ({ deps, asker, params, body, requestId }) => {
      const record = await raiseEvent(deps, asker, params.id, { name: params.name, ...body }, requestId);
      if (record instanceof Refusal) return record;
      const { id, reference, status } = record;
      return { status: 200, body: { id, reference, status, links: caseLinks(id) } };
    },
  }),
];
