import type { z } from 'zod';
import { id, target } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';

export const document = kindOf({
  kind: 'document',
  summary: 'A letter or certificate is issued and put into the case.',
  schema: () =>
    stepOf('document', {
      letter: id,
      into: target.optional().describe('The file field that then refers to it'),
    }),
  references: ({ letter }) => named('letter', letter, '/letter'),
  writes: ({ into }) => (into === undefined ? [] : [into]),
  example: { certificate: { kind: 'document', letter: 'certificate', next: 'over' } },
});
export type Document = z.infer<ReturnType<typeof document.schema>>;
