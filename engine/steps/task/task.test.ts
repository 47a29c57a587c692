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

test('an outcome may extend a legal clock, and is offered only while the law still allows it', () => {
  const clocks = {
    decision: {
      starts: 'filed',
      after: { months: 3 },
      extend: { by: { months: 1 }, times: 1 },
      expired: { effect: 'none' },
    },
  };
  const again = { ...review, outcomes: { done: {}, more: { extends: ['decision'], next: 'review' } } };
  const raw = new RawCase({ start: 'review', steps: { review: again }, clocks }).start();
  const offered = () => Object.values(raw.state.visits).flatMap(({ holds }) => Object.values(holds));
  expect(offered()).toContainEqual(expect.objectContaining({ type: 'task', outcomes: ['done', 'more'] }));
  raw.complete('review', 'more');
  expect(raw.state.clocks.decision).toMatchObject({ extensions: [{ months: 1 }], lastDay: '2027-03-30' });
  expect(offered()).toContainEqual(expect.objectContaining({ type: 'task', outcomes: ['done'] }));
  expect(raw.complete('review', 'more').state.clocks.decision?.lastDay).toBe('2027-03-30');
});

test('a clock stops with the step that keeps it, and others run on', () => {
  const limit = { starts: 'filed', after: { days: 15 }, expired: { effect: 'none' } };
  const clocks = { answer: { ...limit, stops: 'review' }, decision: limit };
  const steps = { review: { ...review, next: 'wait' }, wait: { ...review, outcomes: { done: {} } } };
  const raw = new RawCase({ start: 'review', steps, clocks }).start().pass(5).complete('review').pass(20);
  expect(raw.state.clocks).toMatchObject({ answer: { stoppedOn: '2026-12-05' }, decision: { expired: true } });
  expect(raw.state.clocks.answer).not.toHaveProperty('expired');
});

test('what has run out is not extended, though the task still offers it', () => {
  const clocks = {
    decision: {
      starts: 'filed',
      after: { days: 5 },
      extend: { by: { months: 1 }, times: 1 },
      expired: { effect: 'none' },
    },
  };
  const again = { ...review, outcomes: { done: {}, more: { extends: ['decision'], next: 'review' } } };
  const raw = new RawCase({ start: 'review', steps: { review: again }, clocks }).start().pass(10);
  expect(raw.complete('review', 'more').state.clocks.decision).toMatchObject({ expired: true, extensions: [] });
  expect(raw.entries()).toContainEqual(expect.objectContaining({ what: 'event-ignored', why: 'outcome-not-offered' }));
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

test('by rule, a task goes to the first role whose condition holds, else to the last', () => {
  const big = { when: { '>': [{ var: 'application.amount' }, 1000] }, role: 'council' };
  const route = [big, { role: 'mayor' }];
  const { role: _no, ...routed } = { ...review, route };
  const roleFor = (amount: string | null) => {
    const raw = new RawCase({ start: 'review', steps: { review: routed } }).start({ application: { amount } });
    return Object.values(raw.state.visits)
      .flatMap(({ holds }) => Object.values(holds))
      .find(({ type }) => type === 'task');
  };
  expect(roleFor('2000.00')).toMatchObject({ role: 'council' });
  expect(roleFor('20.00')).toMatchObject({ role: 'mayor' });
  expect(roleFor(null)).toMatchObject({ role: 'mayor' });
});

test('what takes several persons is done when so many different ones have agreed', () => {
  const outcomes = { approve: { next: 'yes' }, object: { next: 'no' } };
  const vote = { kind: 'task', role: 'jury', outcomes, approvals: { approve: 3 } };
  const steps = { vote, yes: { kind: 'end', result: 'yes' }, no: { kind: 'end', result: 'no' } };
  const raw = new RawCase({ start: 'vote', steps }).start();
  raw.complete('vote', 'approve', { 'notes.a': 1 }, 'ann').complete('vote', 'approve', {}, 'ann');
  expect(raw.entries().at(-1)).toMatchObject({ what: 'event-ignored', why: 'same-person' });
  raw.complete('vote', 'approve', {}, 'bob');
  expect(raw.state.ended).toBeUndefined();
  expect(raw.effects.filter((effect) => effect.do === 'close-task')).toEqual([]);
  const objecting = new RawCase({ start: 'vote', steps }).start().complete('vote', 'approve', {}, 'ann');
  expect(objecting.complete('vote', 'object', {}, 'bob').state.ended).toMatchObject({ outcome: 'no' });
  expect(raw.complete('vote', 'approve', {}, 'cy').state).toMatchObject({
    ended: { outcome: 'yes' },
    file: { notes: { a: 1 } },
  });
});
