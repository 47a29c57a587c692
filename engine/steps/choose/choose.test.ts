import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const amount = { var: 'application.amount' };
const steps = {
  fork: {
    kind: 'choose',
    next: [
      { when: { '>': [amount, 400] }, to: 'much' },
      { when: { '>': [amount, 100] }, to: 'some' },
      { to: 'little' },
    ],
  },
  much: { kind: 'end', result: 'much' },
  some: { kind: 'end', result: 'some' },
  little: { kind: 'end', result: 'little' },
};

test.each([
  ['500.00', 'much'],
  ['150.00', 'some'],
  ['50.00', 'little'],
])('%s leads to %s: the first choice that holds', (value, result) => {
  const raw = new RawCase({ start: 'fork', steps }).start({ application: { amount: value } });
  expect(raw.state.ended).toMatchObject({ outcome: result });
});

test('what is unknown does not hold', () => {
  expect(new RawCase({ start: 'fork', steps }).start().state.ended).toMatchObject({ outcome: 'little' });
});
