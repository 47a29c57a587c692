import { z } from 'zod';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { listOf, slug, versionNumber, words } from '../shapes/parts.ts';
import { publishedJson, publishedShape } from '../shapes/procedure.ts';
import { proposalJson, proposalShape, proposalToReadJson, proposalToReadShape } from '../shapes/proposal.ts';
import { listProposals, readProposal } from '../use-cases/publishing/read-proposals.ts';
import { approveProposal, refuseProposal } from '../use-cases/publishing/settle-proposal.ts';

const which = z.object({ slug, version: versionNumber });
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('Of what was read: another proposal under the same number is then not meant');

export const proposals = [
  route({
    method: 'get',
    path: '/api/proposals',
    operationId: 'listProposals',
    summary: 'The versions that wait for a second person, the oldest first.',
    access: ['designer', 'publisher'],
    answers: { 200: { description: 'All of them', schema: listOf(proposalShape) } },
    handle: async ({ deps, asker }) => {
      const items = await listProposals(deps, asker);
      return items instanceof Refusal ? items : { status: 200, body: { items: items.map(proposalJson), next: null } };
    },
  }),
  route({
    method: 'get',
    path: '/api/procedures/{slug}/versions/{version}/proposal',
    operationId: 'readProposal',
    summary: 'A proposed version: what it changes, how its scenarios come out, what the check says.',
    access: ['designer', 'publisher'],
    params: which,
    answers: { 200: { description: 'The proposal', schema: proposalToReadShape } },
    handle: async ({ deps, asker, params }) => {
      const read = await readProposal(deps, asker, params.slug, params.version);
      return read instanceof Refusal ? read : { status: 200, body: proposalToReadJson(read, asker.language) };
    },
  }),
  route({
    method: 'post',
    path: '/api/procedures/{slug}/versions/{version}/approval',
    operationId: 'approveProposal',
    summary: 'A second person agrees: the version is published, for good.',
    access: ['publisher'],
    idempotency: 'honoured',
    params: which,
    body: z.strictObject({ hash: hash.optional() }),
    bodyMayBeAbsent: true,
    answers: { 201: { description: 'It is published', schema: publishedShape } },
    refusals: ['proposal/own', 'proposal/changed', 'procedure/invalid', 'procedure/scenarios-fail'],
    handle: async ({ deps, asker, params, body }) => {
      const done = await approveProposal(deps, asker, { ...params, ...body });
      return done instanceof Refusal ? done : { status: 201, body: publishedJson(done) };
    },
  }),
  route({
    method: 'post',
    path: '/api/procedures/{slug}/versions/{version}/refusal',
    operationId: 'refuseProposal',
    summary: 'A second person does not agree, and says why.',
    access: ['publisher'],
    idempotency: 'honoured',
    params: which,
    body: z.strictObject({ reason: words(1000).describe('For the author'), hash: hash.optional() }),
    answers: { 200: { description: 'The proposal, which no longer waits', schema: proposalShape } },
    refusals: ['proposal/own', 'proposal/changed'],
    handle: async ({ deps, asker, params, body: { reason, ...which } }) => {
      const done = await refuseProposal(deps, asker, { ...params, ...which }, reason);
      return done instanceof Refusal ? done : { status: 200, body: proposalJson(done) };
    },
  }),
];
