import { z } from 'zod';
import { wordsIn } from '#engine/language/words-in.ts';
import type { PublishedVersion, VersionSummary } from '#store/procedures/published-version.ts';
import type { CurrentProcedure } from '../use-cases/list-procedures.ts';
import type { Published } from '../use-cases/publishing/publish-procedure.ts';
import { instant, iso, jsonObject, links, shapes } from './parts.ts';

export const publishedShape = z
  .object({
    procedure: z.string(),
    version: z.int(),
    hash: z.string(),
    state: z.enum(['published', 'proposed']).describe('Proposed: no application is filed on it yet'),
    missing: z.array(z.string()).describe('What it still needs to be published'),
    links,
  })
  .register(shapes, { id: 'Published' });

const summary = {
  procedure: z.string(),
  version: z.int(),
  hash: z.string().describe('SHA-256 of the definition’s canonical JSON'),
  status: z.enum(['published', 'retired']),
  publishedAt: instant,
  publishedBy: z.string(),
  proposedBy: z.string().nullable().describe('Null when it did not take a second person'),
  links,
};

export const procedureShape = z
  .object({
    ...summary,
    name: z.string(),
    description: z.string(),
    authority: z.string(),
    audience: z.array(z.string()),
    lifeEvents: z.array(z.string()).describe('What happens in a life or a business that calls for it'),
    languages: z.array(z.string()),
    channels: z.array(z.string()),
  })
  .register(shapes, { id: 'Procedure' });

export const versionShape = z
  .object({ ...summary, definition: jsonObject.describe('As its author wrote it') })
  .register(shapes, { id: 'ProcedureVersion' });

export const findingShape = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    pointer: z.string().describe('JSON pointer into the definition'),
    line: z.int().optional().describe('Of what was posted, from 1'),
    column: z.int().optional(),
    message: z.string(),
    hint: z.string(),
    witness: z.string().optional().describe('A case in which it shows'),
    repair: z
      .array(z.object({ op: z.enum(['add', 'replace', 'remove']), path: z.string(), value: z.unknown().optional() }))
      .optional()
      .describe('A JSON patch (RFC 6902) that puts it right without deciding anything for the author'),
  })
  .register(shapes, { id: 'Finding' });

const summaryJson = ({ slug, version, hash, status, publishedAt, publishedBy, proposedBy }: VersionSummary) => ({
  procedure: slug,
  version,
  hash,
  status,
  publishedAt: iso(publishedAt),
  publishedBy,
  proposedBy,
  links: { self: `/api/procedures/${slug}/versions/${version}` },
});

export function publishedJson({ procedure, version, hash, state }: Published): z.input<typeof publishedShape> {
  const self = `/api/procedures/${procedure}/versions/${version}`;
  const waits = state === 'proposed';
  return {
    procedure,
    version,
    hash,
    state,
    missing: waits ? ['the approval of a publisher who is not its author'] : [],
    links: { self, ...(waits && { proposal: `${self}/proposal`, approval: `${self}/approval` }) },
  };
}

export function procedureJson(current: CurrentProcedure, language: string): z.input<typeof procedureShape> {
  const { service, languages } = current.procedure;
  return {
    ...summaryJson(current),
    name: wordsIn(service.name, language),
    description: wordsIn(service.description, language),
    authority: service.authority,
    audience: service.audience,
    lifeEvents: service.lifeEvents ?? [],
    languages,
    channels: service.channels,
  };
}

export const versionJson = (published: PublishedVersion): z.input<typeof versionShape> => ({
  ...summaryJson(published),
  definition: published.definition as never,
});
