import { z } from 'zod';
import { route } from '../http/route.ts';
import { Refusal } from '../problems/refusal.ts';
import { backTestJson, backTestShape } from '../shapes/back-test.ts';
import { definition } from '../shapes/definition.ts';
import { words } from '../shapes/parts.ts';
import { backTest } from '../use-cases/back-test.ts';

const MOST_CASES = 5_000;
const USUAL_CASES = 1_000;

export const backTests = [
  route({
    method: 'post',
    path: '/api/procedures/back-test',
    operationId: 'backTest',
    summary:
      'What a draft would have made of closed cases: which decisions would differ, and why. Says nothing that was entered.',
    access: ['operator'],
    body: z.strictObject({
      definition: definition.describe('The draft'),
      because: words(1000).describe('Why what people applied with may be used for it; it is kept with your name'),
      cases: z
        .int()
        .min(1)
        .max(MOST_CASES)
        .optional()
        .describe(`At most, the last ones filed; ${USUAL_CASES} when absent`),
    }),
    answers: { 200: { description: 'What would differ', schema: backTestShape } },
    refusals: ['procedure/invalid'],
    handle: async ({ deps, asker, body: { definition: draft, because, cases = USUAL_CASES } }) => {
      const tested = await backTest(deps, asker, draft, { cases, because });
      return tested instanceof Refusal ? tested : { status: 200, body: backTestJson(tested, asker.language) };
    },
  }),
];
