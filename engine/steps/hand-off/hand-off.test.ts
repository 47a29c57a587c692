import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';
import { HAND_OFF_ANSWERED } from './answered.ts';

const order = {
  kind: 'hand-off',
  to: 'treasury',
  shares: ['assessment.amount', 'case.reference'],
  refused: 'resolve',
  due: { after: { workingDays: 10 }, to: 'resolve' },
  next: 'over',
};
const steps = {
  order,
  over: { kind: 'end', result: 'granted' },
  resolve: { kind: 'task', role: 'head', outcomes: { done: {} } },
};
const handed = (): RawCase => new RawCase({ start: 'order', steps }).start({ assessment: { amount: '120.00' } });

test('only what is shared goes along, with the first day on which an authority had it', () => {
  expect(handed().effects).toContainEqual({
    do: 'start-activity',
    activity: expect.any(String),
    name: 'hand-off-case',
    input: {
      to: 'treasury',
      step: 'p/order',
      shares: { 'assessment.amount': '120.00', 'case.reference': 'R' },
      receivedAt: '2026-11-30T09:00:00.000Z',
      due: '2026-12-14',
    },
  });
});

test('it waits for the partner’s answer, not only for the acknowledgement', () => {
  const raw = handed().succeed('order', { handOff: 'h' });
  expect(raw.state.ended).toBeUndefined();
  raw.send(HAND_OFF_ANSWERED, { outcome: 'accepted' }, 'p/order');
  expect(raw.state.ended).toMatchObject({ outcome: 'granted' });
});

test('an answer that comes before the acknowledgement counts', () => {
  expect(handed().send(HAND_OFF_ANSWERED, { outcome: 'accepted' }, 'p/order').state.ended).toBeDefined();
});

test('a refusal, and silence, have a step of their own', () => {
  expect(handed().send(HAND_OFF_ANSWERED, { outcome: 'refused' }, 'p/order').tasks()).toEqual(['resolve']);
  expect(handed().succeed('order').pass(20).tasks()).toEqual(['resolve']);
});

test('the answer to another hand-off is not heard', () => {
  const raw = handed().send(HAND_OFF_ANSWERED, { outcome: 'accepted' }, 'p/other');
  expect(raw.state.ended).toBeUndefined();
});
