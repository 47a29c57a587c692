import type { z } from 'zod';
import { kindOf } from '../../language/kind.ts';
import type { ScopeFields } from '../../language/scope.ts';
import { stepOf } from '../../language/step.ts';

export const stage = kindOf({
  kind: 'stage',
  summary: 'A named part of the procedure with its own handlers and deadline.',
  schema: (scope: ScopeFields) => stepOf('stage', { ...scope }),
  scopes: ({ start, steps, on }) => ({ body: { at: '', scope: { start, steps, on } } }),
  example: {
    intake: {
      kind: 'stage',
      start: 'tell',
      steps: { tell: { kind: 'notify', message: 'received' } },
      next: 'over',
    },
  },
});
export type Stage = z.infer<ReturnType<typeof stage.schema>>;
