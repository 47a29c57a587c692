import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const advice = {
  kind: 'opinion',
  from: 'commission',
  question: 'May it be built?',
  sees: ['application.plan'],
  form: 'minutes',
  due: { after: { months: 1 } },
  ifSilent: 'without',
  next: 'after',
};
const task = { kind: 'task', role: 'officer', outcomes: { done: {} } };
const steps = { advice, after: task, without: task };
const asked = (more: object = {}): RawCase =>
  new RawCase({ start: 'advice', steps: { ...steps, advice: { ...advice, ...more } } }).start();

test('the body has a task with the form of its opinion, until a last day', () => {
  const [hold] = Object.values(asked().state.visits).flatMap(({ holds }) => Object.values(holds).filter(isTask));
  expect(hold).toMatchObject({ role: 'commission', form: 'minutes', outcomes: ['given'], dueDay: '2026-12-30' });
});

test('its reasons are kept with its outcome, and the case goes on', () => {
  const raw = asked({ outcomes: { favourable: {}, unfavourable: {} } });
  const [task = ''] = raw.holds('task');
  const by = { person: 'eve', role: 'commission' };
  raw.post({ type: 'task-completed', task, outcome: 'unfavourable', values: {}, reasons: 'It is too high.', by });
  expect(raw.state.steps.advice).toMatchObject({ outcome: 'unfavourable', by: 'eve', reasons: 'It is too high.' });
  expect(raw.tasks()).toEqual(['after']);
});

test('silence has a way of its own, and says so', () => {
  const raw = asked().pass(40);
  expect(raw.state.steps.advice).toMatchObject({ outcome: 'silent' });
  expect(raw.tasks()).toEqual(['without']);
});

test('an opinion does not begin the examination: that is for whoever decides', () => {
  const apply = { kind: 'submission', form: 'f', next: 'advice' };
  expect(new RawCase({ start: 'apply', steps: { apply, ...steps } }).start().state.status).toBe('filed');
});

const isTask = ({ type }: { readonly type: string }): boolean => type === 'task';
