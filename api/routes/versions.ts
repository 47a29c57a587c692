import { z } from 'zod';
import { type Language, languages } from '#engine/language/text.ts';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { comparisonJson, comparisonShape } from '../shapes/judgement.ts';
import { jsonObject, paging, slug, versionNumber } from '../shapes/parts.ts';
import { compareVersions } from '../use-cases/compare-versions.ts';

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
    body: jsonObject.describe('The definition of the new version, published or not'),
    answers: { 200: { description: 'The changes, and a thousand open cases at a time', schema: comparisonShape } },
    refusals: ['procedure/invalid'],
    handle: async ({ deps, asker, params, query, body }) => {
      const language = query.language ?? (asker.language as Language);
      const compared = { slug: params.slug, version: params.version, language, cursor: query.cursor };
      const comparison = await compareVersions(deps, asker, compared, body);
      return comparison instanceof Refusal ? comparison : { status: 200, body: comparisonJson(comparison, language) };
    },
  }),
];
