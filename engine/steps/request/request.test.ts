import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const pieces = {
  kind: 'request',
  to: 'applicant',
  message: 'missing',
  pauses: ['decision'],
  due: { after: { months: 1 }, to: 'closed' },
  next: 'over',
};
const ends = { over: { kind: 'end', result: 'granted' }, closed: { kind: 'end', result: 'closed' } };
const wait = { kind: 'wait', events: [{ name: 'on', from: 'officer' }], due: { after: { years: 1 }, to: 'closed' } };
const clocks = { decision: { starts: 'filed', after: { months: 3 }, expired: { effect: 'none' } } };
const asked = (): RawCase => new RawCase({ start: 'pieces', steps: { pieces, ...ends }, clocks }).start();

test('the applicant has a task, and a message that tells of it', () => {
  const raw = asked();
  expect(raw.tasks()).toEqual(['pieces']);
  expect(raw.effects).toContainEqual(
    expect.objectContaining({
      do: 'start-activity',
      name: 'send-message',
      input: { message: 'missing', to: 'applicant', due: '2026-12-30' },
    }),
  );
});

test('the clock stands still until the answer, and then has as many days more', () => {
  const raw = asked();
  expect(raw.state.clocks.decision?.lastDay).toBeUndefined();
  raw.succeed('pieces').pass(5).complete('pieces', 'answered');
  expect(raw.state.clocks.decision).toMatchObject({ pauses: [{ from: '2026-11-30', to: '2026-12-05' }] });
  expect(raw.state.clocks.decision?.lastDay).toBe('2027-03-05');
});

test('where the law counts anew, the answer is the first day of the whole limit', () => {
  const anew = { ...pieces, pauses: [], restarts: ['decision'] };
  const raw = new RawCase({ start: 'pieces', steps: { pieces: anew, ...ends, over: wait }, clocks }).start();
  expect(raw.state.clocks.decision?.lastDay).toBeUndefined();
  raw.succeed('pieces').pass(5).complete('pieces', 'answered');
  expect(raw.state.clocks.decision).toMatchObject({ startedOn: '2026-12-05', pauses: [], lastDay: '2027-03-05' });
});

test('an answer that comes after the last day of a clock does not revive it', () => {
  const anew = { ...pieces, pauses: [], restarts: ['decision'] };
  const steps = { open: { ...wait, next: 'pieces' }, pieces: anew, ...ends, over: wait };
  const raw = new RawCase({ start: 'open', steps, clocks }).start().pass(100).send('on');
  raw.succeed('pieces').pass(5).complete('pieces', 'answered');
  expect(raw.state.clocks.decision).toMatchObject({ startedOn: '2026-11-30', expired: true });
});

test('where the law leaves out the day of the request too, the clock stops with it', () => {
  const atOnce = { decision: { ...clocks.decision, after: { workingDays: 20 }, pausedFrom: 'same-day' } };
  const steps = { open: { ...wait, next: 'pieces' }, pieces, ...ends, over: wait };
  const raw = new RawCase({ start: 'open', steps, clocks: atOnce }).start();
  expect(raw.state.clocks.decision?.lastDay).toBe('2026-12-29');
  raw.pass(2).send('on').succeed('pieces').pass(2).complete('pieces', 'answered');
  expect(raw.state.clocks.decision?.lastDay).toBe('2027-01-04'); // 2, 3 and 4 December do not count
});

test('a limit may be counted from an earlier day, so that asking again gives the days that are left', () => {
  const again = { ...pieces, due: { after: { days: 150 }, from: { var: 'assessment.askedOn' }, to: 'closed' } };
  const raw = new RawCase({ start: 'pieces', steps: { pieces: again, ...ends } });
  raw.start({ assessment: { askedOn: '2026-09-01' } });
  expect(raw.effects).toContainEqual(
    expect.objectContaining({ input: expect.objectContaining({ due: '2027-01-29' }) }),
  );
  expect(raw.pass(61).state.ended).toMatchObject({ outcome: 'closed' });
});

test('without an answer it goes on by itself after the last day', () => {
  expect(asked().pass(32).state.ended).toMatchObject({ outcome: 'closed' });
});
