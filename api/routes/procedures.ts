import { z } from 'zod';
import { tellFinding } from '#engine/compile/finding.ts';
import type { Language } from '#engine/language/text.ts';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { everybody } from '../session/asker.ts';
import { jsonObject, links, listOf, slug, versionNumber } from '../shapes/parts.ts';
import { findingShape, procedureJson, procedureShape, versionJson, versionShape } from '../shapes/procedure.ts';
import { checkProcedure } from '../use-cases/check-procedure.ts';
import { listProcedures } from '../use-cases/list-procedures.ts';
import { publishProcedure } from '../use-cases/publish-procedure.ts';
import { readProcedure } from '../use-cases/read-procedure.ts';

const definition = jsonObject.describe('A definition; what is wrong with it is said with pointers into it');

const published = z.object({ procedure: z.string(), version: z.int(), hash: z.string(), links });
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
    body: definition,
    answers: {
      200: {
        description: 'What was found',
        schema: z.object({ problems: z.array(findingShape), hash: z.string().nullable() }),
      },
    },
    handle: async ({ body, asker }) => {
      const { findings, hash } = checkProcedure(body);
      return {
        status: 200,
        body: { problems: findings.map((finding) => tellFinding(finding, asker.language as Language)), hash },
      };
    },
  }),
  route({
    method: 'post',
    path: '/api/procedures',
    operationId: 'publishProcedure',
    summary: 'Publishes a version, for good.',
    access: ['designer'],
    idempotency: 'honoured',
    body: definition,
    answers: {
      201: { description: 'It is published', schema: published, links: toVersion },
      200: { description: 'It was published before, the same', schema: published, links: toVersion },
    },
    refusals: ['procedure/invalid', 'procedure/conflict'],
    handle: async ({ deps, asker, body }) => {
      const done = await publishProcedure(deps, asker, body);
      if (done instanceof Refusal) return done;
      const { procedure, version, hash, unchanged } = done;
      const self = `/api/procedures/${procedure}/versions/${version}`;
      return { status: unchanged ? 200 : 201, body: { procedure, version, hash, links: { self } } };
    },
  }),
];
