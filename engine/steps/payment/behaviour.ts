import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import { Halt, problem } from '../../kernel/problem.ts';
import type { Hold } from '../../kernel/state.ts';
import { HAND_OFF_ANSWERED } from '../hand-off/answered.ts';
import { offered } from '../offered.ts';
import { amountDue } from './amount-due.ts';
import type { Payment } from './definition.ts';

/** Asked for once. Whoever says first that it is paid, the service or an officer, is heard; the other comes too late. */
export const payment: Behaviour<Payment> = {
  enter: (config, here) => {
    const { amount: expression, currency = 'EUR', through, role, form, message = 'payment', pauses = [] } = config;
    const value = here.evaluate(expression);
    const amount = amountDue(value);
    if (amount === undefined) throw new Halt(problem('case/no-amount', here.path, JSON.stringify(value)));
    if (Number(amount) === 0) return leave('paid', { amount, currency });
    const holds: Record<string, Hold> = {
      message: { type: 'activity', name: 'send-message', input: { message, to: 'applicant', amount, currency } },
    };
    for (const clock of pauses) holds[`pause/${clock}`] = { type: 'pause', clock };
    if (role !== undefined)
      holds.task = { type: 'task', role, outcomes: offered(here.exits), ...(form !== undefined && { form }) };
    if (through !== undefined) {
      const shares = { amount, currency, 'case.reference': here.evaluate({ var: 'case.reference' }) };
      const receivedAt = here.evaluate({ var: 'case.filedAt' });
      holds.answer = { type: 'message', name: HAND_OFF_ANSWERED, match: here.path };
      holds.order = {
        type: 'activity',
        name: 'hand-off-case',
        input: { to: through, asks: 'payment', step: here.path, shares, receivedAt },
      };
    }
    return { holds, memory: { amount, currency } };
  },
  on: (_config, here, signal) => {
    const owed = here.memory as { readonly amount: string; readonly currency: string };
    if (signal.type === 'task-completed')
      return { ...leave(signal.outcome, { ...signal.values, ...owed }, signal.reasons), write: signal.values };
    if (signal.type !== 'message') return stay;
    const { outcome } = signal.body as { outcome?: string };
    return leave(outcome !== undefined && outcome in here.exits ? outcome : 'unpaid', owed);
  },
};
