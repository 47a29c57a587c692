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

test('without an answer it goes on by itself after the last day', () => {
  expect(asked().pass(32).state.ended).toMatchObject({ outcome: 'closed' });
});
