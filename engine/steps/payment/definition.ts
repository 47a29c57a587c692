import { z } from 'zod';
import { currency } from '../../fields/money/definition.ts';
import { deadlineOf } from '../../language/due.ts';
import { expression } from '../../language/expression.ts';
import { id } from '../../language/id.ts';
import { kindOf, named, namedAll } from '../../language/kind.ts';
import { stepOf } from '../../language/step.ts';
import { offered } from '../offered.ts';

const PAID = { fr: 'Payé', de: 'Bezahlt', en: 'Paid', lb: 'Bezuelt', nl: 'Betaald' };
const UNPAID = { fr: 'Non payé', de: 'Nicht bezahlt', en: 'Not paid', lb: 'Net bezuelt', nl: 'Niet betaald' };

export const payment = kindOf({
  kind: 'payment',
  summary: 'The applicant owes a fee; a payment service or an officer says that it is paid.',
  schema: () =>
    stepOf('payment', {
      amount: expression.meta({
        description: 'What is owed, exact to the cent; nothing is asked for when it is zero',
        examples: ['50.00'],
      }),
      currency: currency.optional(),
      through: id
        .optional()
        .meta({ description: 'The partner that collects it, and says when it is paid', examples: ['treasury'] }),
      role: id
        .optional()
        .meta({ description: 'Who may record that it is paid, at the counter or by transfer', examples: ['cashier'] }),
      form: id.optional().meta({ description: 'What that officer fills in', examples: ['receipt'] }),
      message: id
        .optional()
        .meta({ description: 'The message that asks for it; Dossier’s own when absent', examples: ['fee-due'] }),
      pauses: z
        .array(id)
        .optional()
        .meta({ description: 'The clocks that stand still until it is paid', examples: [['decision']] }),
      paid: id.optional().meta({ description: 'The step after the payment; `next` when absent', examples: ['review'] }),
      unpaid: id.optional().meta({
        description: 'The step when the last day has passed without it, or the service refuses',
        examples: ['close-unpaid'],
      }),
    }).refine(({ through, role }) => through !== undefined || role !== undefined, {
      message: 'a payment names who says that it is paid: a partner (`through`), a role (`role`), or both',
    }),
  exits: ({ paid, unpaid, due }) => ({
    paid: { label: PAID, ...(paid !== undefined && { next: paid }) },
    ...(unpaid !== undefined && {
      unpaid: { label: UNPAID, next: unpaid, ...(due && { deadline: deadlineOf(due) }) },
    }),
  }),
  references: ({ through, role, form, message, pauses, paid, unpaid }) => [
    ...named('partner', through, '/through'),
    ...named('role', role, '/role'),
    ...named('form', form, '/form'),
    ...named('message', message, '/message'),
    ...namedAll('clock', pauses, '/pauses'),
    ...named('next', paid, '/paid'),
    ...named('next', unpaid, '/unpaid'),
  ],
  ownWay: ['unpaid'],
  waits: true,
  leavesByName: true,
  offers: ({ outcomes, unpaid, due }) => [
    ...new Set(['paid', ...(unpaid !== undefined && !due ? ['unpaid'] : []), ...offered(outcomes)]),
  ],
  example: {
    stamp: {
      kind: 'payment',
      amount: { var: 'application.amount' },
      through: 'treasury',
      role: 'caseworker',
      due: { after: { days: 30 }, remind: [{ days: 7 }] },
      unpaid: 'over',
      next: 'over',
    },
  },
});
export type Payment = z.infer<ReturnType<typeof payment.schema>>;
