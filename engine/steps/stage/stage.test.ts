import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const task = { kind: 'task', role: 'officer', outcomes: { done: {} } };
const inquiry = {
  kind: 'stage',
  start: 'look',
  steps: { look: task, stop: { kind: 'end', result: 'stopped' } },
  on: { objection: { message: 'object', by: 'applicant', interrupt: true, to: 'stop' } },
  outcomes: { stopped: { next: 'refuse' } },
  due: { after: { days: 20 }, to: 'late' },
  next: 'after',
};
const steps = { inquiry, after: task, refuse: task, late: task };
const open = (): RawCase => new RawCase({ start: 'inquiry', steps }).start();

test('it goes on when all inside has ended', () => {
  expect(open().complete('look').tasks()).toEqual(['after']);
});

test('its handlers are heard as long as it is open, and the outcome of its end is its own', () => {
  expect(open().send('object').tasks()).toEqual(['refuse']);
  const later = open().complete('look');
  expect(later.send('object').entries()).toContainEqual({ what: 'message-lost', name: 'object' });
  expect(later.tasks()).toEqual(['after']);
});

test('its own deadline ends everything inside', () => {
  expect(open().pass(25).tasks()).toEqual(['late']);
});
