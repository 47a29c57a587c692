import type { z } from 'zod';
import { id, target } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const document = kindOf({
  kind: 'document',
  summary: 'A letter or certificate is issued and put into the case.',
  schema: () =>
    stepOf('document', {
      letter: id.meta({ description: 'The letter or certificate', examples: ['certificate'] }),
      into: target
        .optional()
        .meta({ description: 'The file field that then refers to it', examples: ['assessment.certificate'] }),
    }),
  references: ({ letter }) => named('letter', letter, '/letter'),
  writes: ({ into }) => (into === undefined ? [] : [into]),
  example: { certificate: { kind: 'document', letter: 'certificate', next: 'over' } },
});
export type Document = z.infer<ReturnType<typeof document.schema>>;
