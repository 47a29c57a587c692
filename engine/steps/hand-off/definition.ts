import { z } from 'zod';
import { id, valuePath } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const handOff = kindOf({
  kind: 'hand-off',
  summary: 'Responsibility, or an order, moves to another authority together with what it needs to know.',
  schema: () =>
    stepOf('hand-off', {
      to: id.meta({ description: 'The partner, as registered', examples: ['ministry-of-justice'] }),
      shares: z
        .array(valuePath)
        .min(1)
        .meta({
          description: 'What of the case file goes along; case.reference and the like may be named',
          examples: [['application.name', 'case.reference']],
        }),
      expect: id
        .refine((answer) => answer !== 'refused', 'a refusal is not the normal answer')
        .optional()
        .meta({
          description: 'The answer that counts as the normal one: accepted when absent',
          examples: ['accepted'],
        }),
      refused: id.optional().meta({ description: 'The step after a refusal', examples: ['return-to-applicant'] }),
    }),
  exits: ({ expect = 'accepted', refused }) => ({
    [expect]: {},
    refused: refused === undefined ? {} : { next: refused },
  }),
  references: ({ to, refused }) => [...named('partner', to, '/to'), ...named('next', refused, '/refused')],
  ownWay: ['refused'],
  waits: true,
  leavesByName: true,
  example: {
    order: {
      kind: 'hand-off',
      to: 'treasury',
      shares: ['case.reference'],
      refused: 'over',
      due: { after: { workingDays: 10 }, to: 'over' },
      next: 'over',
    },
  },
});
export type HandOff = z.infer<ReturnType<typeof handOff.schema>>;
