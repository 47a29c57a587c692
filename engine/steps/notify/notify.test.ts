import { expect, test } from 'vitest';
import { isClosed } from '../../kernel/state.ts';
import { RawCase } from '../../run/raw-case.ts';

const steps = {
  tell: { kind: 'notify', message: 'received', next: 'over' },
  over: { kind: 'end', result: 'closed' },
};

test('the case goes on at once; it is closed only when the message has left', () => {
  const raw = new RawCase({ start: 'tell', steps }).start();
  expect(raw.state.ended).toBeDefined();
  expect(isClosed(raw.state)).toBe(false);
  expect(isClosed(raw.succeed('tell').state)).toBe(true);
});

test('an appointment is told as it stands in the case when the message goes out', () => {
  const appointment = { day: 'visit.day', time: 'visit.time', cancelled: true };
  const raw = new RawCase({ start: 'tell', steps: { ...steps, tell: { ...steps.tell, appointment } } }).start();
  expect(raw.effects).toContainEqual(
    expect.objectContaining({ input: { message: 'received', to: 'applicant', appointment } }),
  );
});

test('a message that cannot leave waits for an operator, and nothing else waits for it', () => {
  const raw = new RawCase({ start: 'tell', steps }).start().fail('tell', 'message/refused');
  const [activity = ''] = raw.holds('activity');
  expect(raw.entries()).toContainEqual(expect.objectContaining({ what: 'incident', activity }));
  raw.post({ type: 'incident-repaired', activity, how: 'skip' });
  expect(isClosed(raw.state)).toBe(true);
});
