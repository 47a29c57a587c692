import { z } from 'zod';
import { expression } from '../../language/expression.ts';
import { dataFields } from '../../language/field.ts';
import { fieldName, id, target } from '../../language/id.ts';
import { joined, joinFields } from '../../language/join.ts';
import { kindOf, namedAll } from '../../language/kind.ts';
import type { ScopeFields } from '../../language/scope.ts';
import { stepOf } from '../../language/step.ts';

export const each = kindOf({
  kind: 'each',
  summary: 'The same steps once for each item of a list, each with the item as its own values.',
  schema: (scope: ScopeFields) =>
    stepOf('each', {
      over: expression.meta({ description: 'The list', examples: [{ var: 'application.members' }] }),
      as: fieldName
        .optional()
        .meta({ description: 'What expressions inside call the item; `item` when absent', examples: ['member'] }),
      data: dataFields.optional().meta({
        description: 'What is kept of each item besides what the list has: forms inside ask for it',
        examples: [{ signed: { type: 'boolean', label: 'Signed' } }],
      }),
      into: target.optional().meta({
        description: 'The list that the items become when it goes on, with what was kept of each',
        examples: ['assessment.members'],
      }),
      ...scope,
      ...joinFields,
      add: id
        .optional()
        .meta({ description: 'The event that brings one more item while this runs', examples: ['member-added'] }),
      addBy: z
        .union([id, z.array(id)])
        .optional()
        .meta({ description: 'The roles that may add an item', examples: ['caseworker'] }),
      completeOn: id
        .optional()
        .meta({ description: 'The event on which it goes on at once, whatever is still open', examples: ['enough'] }),
      completeBy: z
        .union([id, z.array(id)])
        .optional()
        .meta({ description: 'The roles that may complete it early', examples: ['caseworker'] }),
    }),
  scopes: ({ start, steps, on }) => ({ body: { at: '', scope: { start, steps, on } } }),
  exits: ({ completeOn, completeBy }) =>
    completeOn === undefined
      ? {}
      : { completed: { message: completeOn, ...(completeBy !== undefined && { by: completeBy }) } },
  hears: ({ add, addBy, completeOn, completeBy }) => [
    ...(add === undefined ? [] : [{ message: add, by: [addBy ?? []].flat(), at: '/add' }]),
    ...(completeOn === undefined ? [] : [{ message: completeOn, by: [completeBy ?? []].flat(), at: '/completeOn' }]),
  ],
  references: ({ addBy, completeBy }) => [
    ...namedAll('role', addBy, '/addBy'),
    ...namedAll('role', completeBy, '/completeBy'),
  ],
  writes: ({ into }) => (into === undefined ? [] : [into]),
  frame: ({ over, as = 'item', data }) => ({ name: as, over, data }),
  joins: joined,
  example: {
    members: {
      kind: 'each',
      over: { var: 'application.members' },
      start: 'tell',
      steps: { tell: { kind: 'notify', message: 'received' } },
      next: 'over',
    },
  },
});
export type Each = z.infer<ReturnType<typeof each.schema>>;
