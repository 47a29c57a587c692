import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const grant = { kind: 'decide', outcome: 'granted', letter: 'grant', notify: 'decided', next: 'after' };
const after = { kind: 'task', role: 'officer', outcomes: { done: {} } };
const clocks = { decision: { starts: 'filed', after: { months: 3 }, expired: { effect: 'tacit-refusal' } } };
const deciding = (): RawCase => new RawCase({ start: 'grant', steps: { grant, after }, clocks }).start();

test('the decision stands once its letter does', () => {
  const raw = deciding();
  expect(raw.state.status).toBe('draft');
  raw.succeed('grant', { document: 'd1' });
  expect(raw.state.status).toBe('granted');
  expect(raw.tasks()).toEqual(['after']);
  expect(raw.entries()).toContainEqual(
    expect.objectContaining({ what: 'decided', outcome: 'granted', adverse: false }),
  );
});

test('the applicant is told, and the case does not wait for that', () => {
  const raw = deciding().succeed('grant');
  expect(raw.effects).toContainEqual(expect.objectContaining({ do: 'start-activity', name: 'send-message' }));
  expect(raw.state.steps.grant).toMatchObject({ outcome: 'granted' });
});

test('after a decision nothing runs out by silence any more', () => {
  const raw = deciding().succeed('grant').succeed('grant').pass(120);
  expect(raw.state.clocks.decision).toMatchObject({ stoppedOn: '2026-11-30' });
  expect(raw.entries().some(({ what }) => what === 'clock-expired')).toBe(false);
});

test('a refusal goes against the applicant, said or not', () => {
  const refuse = { kind: 'decide', outcome: 'refused', next: 'after' };
  const raw = new RawCase({ start: 'refuse', steps: { refuse, after } }).start();
  expect(raw.entries()).toContainEqual(expect.objectContaining({ what: 'decided', outcome: 'refused', adverse: true }));
});

test('what the law makes of silence is recorded with it', () => {
  const raw = new RawCase({ start: 'after', steps: { after }, clocks }).start().pass(120);
  expect(raw.entries()).toContainEqual(expect.objectContaining({ what: 'clock-expired', effect: 'tacit-refusal' }));
});
