import { z } from 'zod';
import { id } from '../../language/id.ts';
import { kindOf } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const end = kindOf({
  kind: 'end',
  summary: 'The case, or the branch it stands in, is over.',
  schema: () =>
    stepOf('end', {
      result: id.meta({
        description: 'How it ended: granted, refused, withdrawn, closed, or a word of the procedure',
        examples: ['granted'],
      }),
      adverse: z
        .boolean()
        .optional()
        .meta({
          description:
            'Whether it goes against the applicant, as `refused` does when absent: then a decision against them comes before',
          examples: [true],
        }),
    }),
  endsAs: ({ result }) => result,
  endsAdversely: ({ result, adverse = result === 'refused' }) => adverse,
  place: 'end',
  example: { finish: { kind: 'end', result: 'closed' } },
});
export type End = z.infer<ReturnType<typeof end.schema>>;
