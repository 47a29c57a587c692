import { z } from 'zod';
import { id } from '../../language/id.ts';
import { kindOf, named, namedAll } from '../../language/kind.ts';
import type { OutcomeDefinition } from '../../language/outcome.ts';
import { stepOf } from '../../language/step.ts';

export const wait = kindOf({
  kind: 'wait',
  summary: 'The case waits for the first of several events, or for a date.',
  schema: () =>
    stepOf('wait', {
      events: z
        .array(
          z.strictObject({
            name: id.meta({ description: 'The event', examples: ['heard'] }),
            from: z
              .union([id, z.array(id)])
              .meta({ description: 'The roles that may raise it', examples: ['caseworker'] }),
            next: id.optional().meta({ description: 'The step after it; `next` when absent', examples: ['decide'] }),
          }),
        )
        .optional()
        .meta({
          description: 'The events, of which the first that happens counts',
          examples: [[{ name: 'heard', from: 'caseworker', next: 'decide' }]],
        }),
    }),
  exits: ({ events = [] }) =>
    Object.fromEntries(
      events.map(({ name, from, next }): [string, OutcomeDefinition] => [
        name,
        { message: name, by: from, ...(next !== undefined && { next }) },
      ]),
    ),
  references: ({ events = [] }) =>
    events.flatMap(({ from, next }, i) => [
      ...namedAll('role', from, `/events/${i}/from`),
      ...named('next', next, `/events/${i}/next`),
    ]),
  hears: ({ events = [] }) =>
    events.map(({ name, from }, i) => ({ message: name, by: [from].flat(), at: `/events/${i}/name` })),
  waits: true,
  leavesByName: true,
  example: {
    hearing: {
      kind: 'wait',
      events: [{ name: 'heard', from: 'caseworker', next: 'over' }],
      due: { after: { days: 30 }, to: 'over' },
    },
  },
});
export type Wait = z.infer<ReturnType<typeof wait.schema>>;
