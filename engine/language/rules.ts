import { z } from 'zod';
import { expression } from './expression.ts';
import { id } from './id.ts';
import { lawReference } from './law.ts';
import { text } from './text.ts';

/** One requirement of the law, judged three-valued: met, not met, unknown. */
export const criterion = z.strictObject({
  id,
  law: lawReference.optional(),
  text: text.describe('The requirement in plain words'),
  when: expression
    .optional()
    .describe('The law asks for it only when this holds; otherwise it is neither judged nor spoken of'),
  test: expression,
  onFail: z
    .enum(['block', 'flag', 'refuse'])
    .describe('block: may not be filed; flag: the officer sees it; refuse: leads to a refusal'),
});

export const ruleSet = z.strictObject({ title: text.optional(), criteria: z.array(criterion).min(1) });
export type RuleSet = z.infer<typeof ruleSet>;
