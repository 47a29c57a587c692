import { z } from 'zod';
import { tellFinding } from '#engine/compile/finding.ts';
import { type Language, languages } from '#engine/language/text.ts';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { everybody } from '../session/asker.ts';
import { definition } from '../shapes/definition.ts';
import { listOf, slug, versionNumber } from '../shapes/parts.ts';
import {
  findingShape,
  procedureJson,
  procedureShape,
  publishedJson,
  publishedShape,
  versionJson,
  versionShape,
} from '../shapes/procedure.ts';
import { checkProcedure } from '../use-cases/check-procedure.ts';
import { listProcedures } from '../use-cases/list-procedures.ts';
import { publishProcedure } from '../use-cases/publishing/publish-procedure.ts';
import { readProcedure } from '../use-cases/read-procedure.ts';

const toVersion = {
  readProcedure: {
    operationId: 'readProcedure',
    parameters: { slug: '$response.body#/procedure', version: '$response.body#/version' },
  },
} as const;

export const procedures = [
  route({
    method: 'get',
    path: '/api/procedures',
    operationId: 'listProcedures',
    summary: 'The procedures that can be applied for.',
    access: everybody,
    answers: { 200: { description: 'All of them', schema: listOf(procedureShape) } },
    handle: async ({ deps, asker }) => {
      const items = await listProcedures(deps);
      return { status: 200, body: { items: items.map((one) => procedureJson(one, asker.language)), next: null } };
    },
  }),
  route({
    method: 'get',
    path: '/api/procedures/{slug}/versions/{version}',
    operationId: 'readProcedure',
    summary: 'One published version, as its author wrote it.',
    access: everybody,
    params: z.object({ slug, version: versionNumber }),
    answers: { 200: { description: 'The version', schema: versionShape } },
    handle: async ({ deps, params }) => {
      const found = await readProcedure(deps, params.slug, params.version);
      return found instanceof Refusal ? found : { status: 200, body: versionJson(found) };
    },
  }),
  route({
    method: 'post',
    path: '/api/procedures/check',
    operationId: 'checkProcedure',
    summary: 'Says everything that is wrong with a definition. Nothing of it is run or kept.',
    access: ['designer'],
    query: z.strictObject({
      language: z.enum(languages).optional().describe('In which it is said; the asker’s when absent'),
    }),
    body: z.unknown().describe('A file with a definition; what is no JSON is a problem like any other'),
    bodyAsBytes: true,
    answers: {
      200: {
        description: 'What was found',
        schema: z.object({ problems: z.array(findingShape), hash: z.string().nullable() }),
      },
    },
    handle: async ({ bytes, asker, query }) => {
      const { findings, hash } = await checkProcedure({ bytes });
      const language = query.language ?? (asker.language as Language);
      return {
        status: 200,
        body: { problems: findings.map((finding) => tellFinding(finding, language)), hash },
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/procedures',
    operationId: 'publishProcedure',
    summary: 'Publishes a version, for good; where that takes a second person, proposes it to one.',
    access: ['designer'],
    idempotency: 'honoured',
    body: definition.describe('The version'),
    bodyAsBytes: true,
    answers: {
      201: { description: 'It is published, or it is proposed', schema: publishedShape, links: toVersion },
      200: { description: 'It was so before, the same', schema: publishedShape, links: toVersion },
    },
    refusals: ['procedure/invalid', 'procedure/scenarios-fail', 'procedure/conflict'],
    handle: async ({ deps, asker, bytes }) => {
      const done = await publishProcedure(deps, asker, { bytes });
      if (done instanceof Refusal) return done;
      return { status: done.unchanged ? 200 : 201, body: publishedJson(done) };
    },
  }),
];
