import { z } from 'zod';
import { expression } from './expression.ts';
import { id } from './id.ts';
import { lawReference } from './law.ts';
import { oneOf } from './one-of.ts';
import { text } from './text.ts';

/** One requirement of the law, judged three-valued: met, not met, unknown. */
export const criterion = z.strictObject({
  id: id.meta({ description: 'Its short name', examples: ['of-age'] }),
  law: lawReference.optional().describe('The place in law that asks for it'),
  text: text.meta({ description: 'The requirement in plain words', examples: ['The applicant is of age'] }),
  when: expression.optional().meta({
    description: 'The law asks for it only when this holds; otherwise it is neither judged nor spoken of',
    examples: [{ '==': [{ var: 'application.tenure' }, 'rent'] }],
  }),
  test: expression.describe('It is met when this holds, not met when it does not, unknown while a value is missing'),
  onFail: oneOf({
    block: 'The application may not be filed',
    flag: 'The officer sees it',
    refuse: 'It leads to a refusal',
  }).describe('What follows when it is not met'),
});

export const ruleSet = z.strictObject({
  title: text.optional().meta({ description: 'What the set is called', examples: ['Conditions of the subsidy'] }),
  criteria: z
    .array(criterion)
    .min(1)
    .meta({
      description: 'The requirements, in the order in which they are explained',
      examples: [
        [
          {
            id: 'of-age',
            text: 'The applicant is of age',
            test: { '>=': [{ var: 'assessment.age' }, 18] },
            onFail: 'refuse',
          },
        ],
      ],
    }),
});
export type RuleSet = z.infer<typeof ruleSet>;
