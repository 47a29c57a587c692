import { z } from 'zod';
import { id, valuePath } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const handOff = kindOf({
  kind: 'hand-off',
  summary: 'Responsibility, or an order, moves to another authority together with what it needs to know.',
  schema: () =>
    stepOf('hand-off', {
      to: id.describe('The partner, as registered'),
      shares: z
        .array(valuePath)
        .min(1)
        .describe('What of the case file goes along; case.reference and the like may be named'),
      expect: id.optional().describe('The answer that counts as the normal one: accepted when absent'),
      refused: id.optional().describe('The step after a refusal'),
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
