import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const CODE = 'waiting/answer-ignored /steps/look/outcomes';
const look = (outcomes: object, next = 'review') => ({
  assess: { next: 'look' },
  look: {
    kind: 'task',
    role: 'head',
    due: { after: { workingDays: 5 }, escalate: 'head' },
    outcomes: { fine: { label: 'Fine' }, ...outcomes },
    next,
  },
});

test('an officer who may say yes or no is heeded', () => {
  expect(foundWith({ steps: look({ wrong: { label: 'Wrong' } }) })).toEqual([CODE]);
  expect(foundWith({ steps: look({ wrong: { label: 'Wrong', next: 'ask' } }) })).toEqual([]);
});

test('what is written or read later makes a difference', () => {
  const set = { 'assessment.reasons': 'wrong' };
  expect(foundWith({ steps: look({ wrong: { label: 'Wrong', set } }) })).toEqual([]);
  const when = { '==': [{ var: 'steps.look.outcome' }, 'wrong'] };
  const next = [{ when, to: 'refuse' }, { to: 'grant' }];
  const steps = { ...look({ wrong: { label: 'Wrong' } }), review: { outcomes: { complete: { next } } } };
  expect(foundWith({ steps })).not.toContain(CODE);
});

test('who can only say that it is done chooses nothing', () => {
  expect(foundWith({ steps: look({}) })).toEqual([]);
});

test('the refusal of another authority does not count as its consent', () => {
  expect(foundWith({ steps: { order: { outcomes: { refused: { set: null } } } } })).toEqual([
    'waiting/answer-ignored /steps/order',
  ]);
  expect(foundWith({ steps: { order: { outcomes: { refused: { set: null, next: 'close' } } } } })).toEqual([]);
});
