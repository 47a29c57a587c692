import { z } from 'zod';
import { deadlineOf } from '../../language/due.ts';
import { fieldPath, id, valuePath } from '../../language/id.ts';
import { kindOf, named } from '../../language/kind.ts';
import type { OutcomeDefinition } from '../../language/outcome.ts';
import { stepOf } from '../../language/step.ts';
import { text } from '../../language/text.ts';
import { offered } from '../offered.ts';

/** Opinions of collegial bodies say who belongs to the body, who was there, how they voted (regulation of 8 June 1979, art. 4). */
const collegial = z
  .strictObject({
    composition: fieldPath.meta({
      description: 'The field that names the members of the body',
      examples: ['opinion.members'],
    }),
    attendance: fieldPath.meta({ description: 'The field that names who was present', examples: ['opinion.present'] }),
    votes: fieldPath.meta({ description: 'The field that says how they voted', examples: ['opinion.votes'] }),
    separate: fieldPath
      .optional()
      .meta({ description: 'The field for separate opinions, which name nobody', examples: ['opinion.separate'] }),
  })
  .meta({
    description: 'The body decides together: the fields in which its opinion says how',
    examples: [{ composition: 'opinion.members', attendance: 'opinion.present', votes: 'opinion.votes' }],
  });

const GIVEN = {
  fr: 'Rendre l’avis',
  de: 'Stellungnahme abgeben',
  en: 'Give the opinion',
  lb: 'Avis ofginn',
  nl: 'Advies uitbrengen',
};

const fieldsOf = (step: { readonly collegial?: z.infer<typeof collegial> | undefined }): string[] =>
  Object.values(step.collegial ?? {}).filter((field) => field !== undefined);

const choicesOf = (outcomes: Readonly<Record<string, OutcomeDefinition>> | undefined): string[] => {
  const choices = offered(outcomes);
  return choices.length > 0 ? choices : ['given'];
};

export const opinion = kindOf({
  kind: 'opinion',
  summary: 'A body or an expert gives an opinion, with its reasons; silence has a way of its own.',
  schema: () =>
    stepOf('opinion', {
      from: id.meta({ description: 'The role of the body or expert that is asked', examples: ['chamber-of-trades'] }),
      question: text.meta({
        description: 'What it is asked',
        examples: ['Is the applicant qualified for this trade?'],
      }),
      sees: z
        .array(valuePath)
        .min(1)
        .meta({
          description: 'What of the case file it is shown; who has no other part in the procedure sees nothing else',
          examples: [['application.name', 'application.diploma']],
        }),
      form: id.optional().meta({ description: 'What it fills in besides its reasons', examples: ['opinion'] }),
      ifSilent: id.optional().meta({
        description: 'The step when the last day has passed without an opinion',
        examples: ['decide-without-it'],
      }),
      collegial: collegial.optional(),
    }),
  exits: ({ outcomes, ifSilent, due }) => ({
    ...Object.fromEntries(
      choicesOf(outcomes).map((choice): [string, OutcomeDefinition] => [
        choice,
        { reasons: 'required', ...(choice === 'given' && { label: GIVEN }) },
      ]),
    ),
    ...(ifSilent !== undefined && due && { silent: { next: ifSilent, deadline: deadlineOf(due) } }),
  }),
  references: ({ from, form, ifSilent }) => [
    ...named('role', from, '/from'),
    ...named('form', form, '/form'),
    ...named('next', ifSilent, '/ifSilent'),
  ],
  asks: fieldsOf,
  writes: fieldsOf,
  consults: ({ from, sees, collegial: { separate: _optional, ...said } = {} }) => ({
    role: from,
    sees,
    states: Object.entries(said).map(([name, field]) => ({ field, at: `/collegial/${name}` })),
  }),
  waits: true,
  leavesByName: true,
  offers: ({ outcomes }) => choicesOf(outcomes),
  example: {
    advice: {
      kind: 'opinion',
      from: 'head',
      question: { en: 'Is there room in the street?', fr: 'Y a-t-il de la place dans la rue ?' },
      sees: ['application.name', 'application.amount'],
      due: { after: { months: 1 }, remind: [{ days: 7 }] },
      ifSilent: 'over',
      next: 'over',
    },
  },
});
export type Opinion = z.infer<ReturnType<typeof opinion.schema>>;
