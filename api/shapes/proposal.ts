import { z } from 'zod';
import { tellFinding } from '#engine/compile/finding.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Language } from '#engine/language/text.ts';
import type { OpenProposal } from '#store/proposals/proposal.ts';
import { Refusal } from '../problems/refusal.ts';
import type { ProposalToRead } from '../use-cases/publishing/read-proposals.ts';
import { instant, iso, jsonObject, links, shapes } from './parts.ts';
import { findingShape } from './procedure.ts';

const summary = {
  procedure: z.string(),
  version: z.int(),
  hash: z.string().describe('SHA-256 of the definition’s canonical JSON'),
  proposedAt: instant,
  proposedBy: z.string(),
  links,
};

export const proposalShape = z.object(summary).register(shapes, { id: 'Proposal' });

export const proposalToReadShape = z
  .object({
    ...summary,
    definition: jsonObject.describe('As its author wrote it'),
    comparison: z
      .object({
        from: z.int().describe('The version before'),
        changes: z.array(z.object({ part: z.string(), what: z.string(), pointer: z.string(), sentence: z.string() })),
      })
      .nullable()
      .describe('Null for a first version'),
    obstacles: z
      .array(z.object({ code: z.string(), pointer: z.string(), detail: z.string() }))
      .describe('Why it can no longer be published as it is'),
    warnings: z.array(findingShape),
    scenarios: z.array(z.object({ name: z.string(), result: z.string().nullable() })).describe('All pass'),
  })
  .register(shapes, { id: 'ProposalToRead' });

export const proposalJson = ({ slug, version, hash, proposedAt, proposedBy }: OpenProposal) => {
  const self = `/api/procedures/${slug}/versions/${version}`;
  return {
    procedure: slug,
    version,
    hash,
    proposedAt: iso(proposedAt),
    proposedBy,
    links: { self: `${self}/proposal`, approval: `${self}/approval`, refusal: `${self}/refusal` },
  };
};

export function proposalToReadJson(read: ProposalToRead, language: string): JsonObject {
  const { definition, comparison, proven } = read;
  return {
    ...proposalJson(read),
    definition,
    comparison: comparison ? { from: comparison.from, changes: comparison.changes.map((one) => ({ ...one })) } : null,
    ...(proven instanceof Refusal
      ? {
          obstacles: proven.faults.map(({ code, pointer, detail }) => ({ code, pointer, detail })),
          warnings: [],
          scenarios: [],
        }
      : {
          obstacles: [],
          warnings: proven.warnings.map((one) => tellFinding(one, language as Language)),
          scenarios: proven.scenarios.map(({ name, result = null }) => ({ name, result })),
        }),
  };
}
