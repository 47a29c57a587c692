import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const review = { kind: 'task', role: 'officer', outcomes: { done: {}, late: { deadline: { after: { days: 10 } } } } };

test('an officer is offered the outcomes that take a person, and no other', () => {
  const raw = new RawCase({ start: 'review', steps: { review } }).start();
  expect(Object.values(raw.state.visits).flatMap(({ holds }) => Object.values(holds))).toContainEqual(
    expect.objectContaining({ type: 'task', role: 'officer', outcomes: ['done'] }),
  );
});

test('what the officer fills in is written where it is read', () => {
  const raw = new RawCase({ start: 'review', steps: { review } }).start({ assessment: { fee: 1 } });
  expect(raw.complete('review', 'done', { 'assessment.reasons': 'because' }).state.file).toEqual({
    assessment: { fee: 1, reasons: 'because' },
  });
});

test('the first task of a case puts it in examination', () => {
  const steps = { apply: { kind: 'submission', form: 'f', next: 'review' }, review };
  expect(new RawCase({ start: 'apply', steps }).start().state.status).toBe('in-examination');
});

test('four eyes: whoever did the first may neither do nor take the second', () => {
  const second = { ...review, notSameAs: ['review'] };
  const raw = new RawCase({ start: 'review', steps: { review: { ...review, next: 'second' }, second } }).start();
  raw.complete('review', 'done', {}, 'bob');
  const [task = ''] = raw.holds('task', 'second');
  expect(raw.complete('second', 'done', {}, 'bob').tasks()).toEqual(['second']);
  raw.post({ type: 'task-claimed', task, assignee: 'bob' });
  expect(raw.entries().filter(({ what }) => what === 'event-ignored')).toHaveLength(2);
  expect(raw.complete('second', 'done', {}, 'eve').tasks()).toEqual([]);
});

test('a task can be taken and given back, and stays the same task', () => {
  const raw = new RawCase({ start: 'review', steps: { review } }).start();
  const [task = ''] = raw.holds('task');
  raw.post({ type: 'task-claimed', task, assignee: 'bob' });
  expect(raw.effects.at(-2)).toMatchObject({ do: 'open-task', task, hold: { assignee: 'bob' } });
  raw.post({ type: 'task-claimed', task, assignee: null });
  expect(raw.holds('task')).toEqual([task]);
});

test('an outcome with a deadline is taken without the officer', () => {
  const steps = { review: { ...review, next: 'over' }, over: { kind: 'end', result: 'closed' } };
  expect(new RawCase({ start: 'review', steps }).start().pass(11).state).toMatchObject({
    steps: { review: { outcome: 'late' } },
    ended: { outcome: 'closed' },
  });
});
