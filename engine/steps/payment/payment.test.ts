import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';
import { HAND_OFF_ANSWERED } from '../hand-off/answered.ts';
import { amountDue } from './amount-due.ts';

const duty = {
  kind: 'payment',
  amount: { '*': [{ var: 'assessment.fee' }, 2] },
  through: 'treasury',
  role: 'cashier',
  due: { after: { days: 30 } },
  unpaid: 'close',
  next: 'over',
};
const ends = { over: { kind: 'end', result: 'granted' }, close: { kind: 'end', result: 'closed' } };
const owed = (fee: unknown = '25.00', more: object = {}): RawCase =>
  new RawCase({ start: 'duty', steps: { duty: { ...duty, ...more }, ...ends } }).start({
    assessment: { fee } as never,
  });
const answer = (raw: RawCase, outcome: string): RawCase => raw.send(HAND_OFF_ANSWERED, { outcome }, 'p/duty');

test('the applicant is told what is owed and until when, and the service is given the order', () => {
  const { effects } = owed();
  const told = { message: 'payment', to: 'applicant', amount: '50.00', currency: 'EUR', due: '2026-12-30' };
  expect(effects).toContainEqual(expect.objectContaining({ name: 'send-message', input: told }));
  expect(effects).toContainEqual(
    expect.objectContaining({
      name: 'hand-off-case',
      input: expect.objectContaining({
        to: 'treasury',
        asks: 'payment',
        shares: { amount: '50.00', currency: 'EUR', 'case.reference': 'R' },
      }),
    }),
  );
});

test('the service or an officer says that it is paid, and whoever comes second changes nothing', () => {
  const byService = answer(owed(), 'paid');
  expect(byService.state.ended).toMatchObject({ outcome: 'granted' });
  const [task = ''] = owed().holds('task');
  const before = byService.state;
  byService.post({ type: 'task-completed', task, outcome: 'paid', by: { person: 'bob', role: 'cashier' } });
  expect(byService.state.ended).toEqual(before.ended);
  const byOfficer = owed().complete('duty', 'paid');
  expect(byOfficer.state).toMatchObject({ ended: { outcome: 'granted' }, steps: { duty: { outcome: 'paid' } } });
});

test('a clock may stand still until it is paid', () => {
  const clocks = { answer: { starts: 'filed', after: { months: 1 }, expired: { effect: 'none' } } };
  const steps = { duty: { ...duty, pauses: ['answer'] }, ...ends };
  const raw = new RawCase({ start: 'duty', steps, clocks }).start({ assessment: { fee: '25.00' } });
  expect(raw.state.clocks.answer?.lastDay).toBeUndefined();
  expect(raw.pass(5).complete('duty', 'paid').state.clocks.answer?.lastDay).toBe('2027-01-04');
});

test('unpaid on the last day, or refused by the service, it goes its own way', () => {
  expect(owed().pass(31).state).toMatchObject({ steps: { duty: { outcome: 'unpaid' } }, ended: { outcome: 'closed' } });
  expect(answer(owed(), 'refused').state.ended).toMatchObject({ outcome: 'closed' });
});

test('nothing is asked for when nothing is owed', () => {
  const raw = owed('0.00');
  expect(raw.state.ended).toMatchObject({ outcome: 'granted' });
  expect(raw.effects.some((effect) => effect.do === 'start-activity')).toBe(false);
});

test.each([null, 'much', '-1.00', '0.005', '0010'])('a fee of %j halts the case instead of being guessed', (fee) => {
  expect(owed(fee, { amount: { var: 'assessment.fee' } }).state.halted?.problem.code).toBe('case/no-amount');
});

test('an amount never loses or gains a cent', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (cents) => {
      const digits = cents.toString().padStart(3, '0');
      const written = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(amountDue(written)).toBe(written);
    }),
  );
});
