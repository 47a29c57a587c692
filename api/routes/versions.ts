import { z } from 'zod';
import { type Language, languages } from '#engine/language/text.ts';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { definition } from '../shapes/definition.ts';
import { comparisonJson, comparisonShape, movesJson, movesShape } from '../shapes/judgement.ts';
import { paging, slug, text, versionNumber } from '../shapes/parts.ts';
import { compareVersions } from '../use-cases/compare-versions.ts';
import { moveCases, plannedMoves } from '../use-cases/move-cases.ts';

const query = z.strictObject({
  language: z.enum(languages).optional().describe('Of the sentences; the asker’s own when absent'),
  cursor: paging.cursor,
});

export const versions = [
  route({
    method: 'post',
    path: '/api/procedures/{slug}/versions/{version}/comparison',
    operationId: 'compareVersion',
    summary: 'What a definition changes of a published version, and what that means for each open case. Keeps nothing.',
    access: ['operator'],
    params: z.object({ slug, version: versionNumber }),
    query,
    body: definition.describe('The definition of the new version, published or not'),
    answers: { 200: { description: 'The changes, and a thousand open cases at a time', schema: comparisonShape } },
    refusals: ['procedure/invalid'],
    handle: async ({ deps, asker, params, query, body }) => {
      const language = query.language ?? (asker.language as Language);
      const compared = { slug: params.slug, version: params.version, language, cursor: query.cursor };
      const comparison = await compareVersions(deps, asker, compared, body);
      return comparison instanceof Refusal ? comparison : { status: 200, body: comparisonJson(comparison, language) };
    },
  }),
  route({
    method: 'post',
    path: '/api/procedures/{slug}/versions/{version}/moves',
    operationId: 'moveCases',
    summary: 'Moves the open cases of a version to another one, those that can; or says what would become of each.',
    access: ['operator'],
    params: z.object({ slug, version: versionNumber }),
    query,
    body: z.strictObject({
      to: z.int().min(1).max(100_000).describe('The version on which they go on'),
      why: text(500).optional().describe('Stands in the timeline of each case that moves'),
      map: z
        .record(slug, slug)
        .optional()
        .describe('Steps that are called otherwise on the other version: old id → new id'),
      dryRun: z.boolean().optional().describe('Only says what would become of each'),
    }),
    answers: {
      200: { description: 'What became, or would become, of some of them; go on at `next`', schema: movesShape },
    },
    handle: async ({ deps, asker, params, query: { language = asker.language as Language, cursor }, body }) => {
      const { to, why, map, dryRun } = body;
      const moving = { slug: params.slug, from: params.version, to, why, map, language, cursor };
      const moves = await (dryRun ? plannedMoves : moveCases)(deps, asker, moving);
      return moves instanceof Refusal ? moves : { status: 200, body: movesJson(moves, language) };
    },
  }),
];
