import { expect, test } from 'vitest';
import { LAW_CHANGED } from '../steps/law-changed.ts';
import { RawCase } from './raw-case.ts';

const task = { kind: 'task', role: 'officer', outcomes: { done: {} } };
const clocks = { decision: { starts: 'filed', after: { days: 30 }, expired: { effect: 'tacit-refusal' } } };
const pieces = { kind: 'request', to: 'applicant', pauses: ['decision'], due: { after: { days: 90 } }, next: 'look' };
const hearing = (handler: object, more: object = {}): RawCase => {
  const steps = { look: task, told: task, pieces };
  return new RawCase({ start: 'look', steps, clocks, on: { heard: { to: 'told', ...handler } }, ...more }).start();
};

test('the coming end of a clock is heard so long before its last day', () => {
  const raw = hearing({ clock: 'decision', before: { days: 10 }, interrupt: false });
  expect(raw.state.clocks.decision?.lastDay).toBe('2026-12-30');
  expect(raw.pass(18).tasks()).toEqual(['look']);
  expect(raw.pass(3).tasks()).toEqual(['look', 'told']);
  expect(raw.pass(300).tasks()).toEqual(['look', 'told']);
});

test('a pause moves it, as it moves the clock', () => {
  const raw = hearing({ clock: 'decision', before: { days: 10 }, interrupt: false }, { start: 'pieces' });
  expect(raw.pass(40).tasks()).toEqual(['pieces']);
  raw.complete('pieces', 'answered');
  expect(raw.state.clocks.decision?.lastDay).toBe('2027-02-08');
  expect(raw.pass(15).tasks()).toEqual(['look']);
  expect(raw.pass(10).tasks()).toEqual(['look', 'told']);
});

test('its end is heard when it has run out, and interrupts what is in the scope', () => {
  const raw = hearing({ clock: 'decision', interrupt: true });
  expect(raw.pass(29).tasks()).toEqual(['look']);
  expect(raw.pass(5).tasks()).toEqual(['told']);
});

test('after a decision there is nothing more to hear', () => {
  const grant = { kind: 'decide', outcome: 'granted', next: 'look' };
  const raw = hearing(
    { clock: 'decision', interrupt: true },
    { start: 'grant', steps: { grant, look: task, told: task } },
  );
  expect(raw.pass(100).tasks()).toEqual(['look']);
});

test('work that failed for good is heard by the innermost scope around it, and waits for an operator all the same', () => {
  const letter = { kind: 'document', letter: 'certificate' };
  const inner = {
    kind: 'stage',
    start: 'letter',
    steps: { letter, call: task },
    on: { broken: { incident: true, interrupt: false, to: 'call' } },
  };
  const raw = hearing({ incident: true, interrupt: true }, { start: 'inner', steps: { inner, told: task } });
  raw.fail('letter', 'template/broken');
  expect(raw.tasks()).toEqual(['call']);
  expect(raw.holds('activity')).toHaveLength(1);
  const outer = hearing({ incident: true, interrupt: true }, { start: 'letter', steps: { letter, told: task } });
  outer.fail('letter');
  expect(outer.tasks()).toEqual(['told']);
  expect(outer.holds('activity')).toEqual([]);
});

test('a change of the law is heard by the cases whose handlers name it', () => {
  const raw = hearing({ lawChanged: 'housing', interrupt: false });
  expect(raw.plan.messages[LAW_CHANGED]).toMatchObject({ by: ['operator'] });
  expect(raw.send(LAW_CHANGED, {}, 'traffic').tasks()).toEqual(['look']);
  expect(raw.send(LAW_CHANGED, {}, 'housing').tasks()).toEqual(['look', 'told']);
});

test('a message is heard by the innermost listener that hears whoever sent it', () => {
  const inner = {
    kind: 'stage',
    start: 'look',
    steps: { look: task, noted: task },
    on: { note: { message: 'note', by: 'officer', interrupt: false, to: 'noted' } },
  };
  const raw = hearing(
    { message: 'note', by: 'applicant', interrupt: false },
    { start: 'inner', steps: { inner, told: task } },
  );
  const say = (role: string) => raw.post({ type: 'message', name: 'note', by: { person: 'someone', role } });
  expect(say('applicant').tasks()).toEqual(['look', 'told']);
  expect(say('officer').tasks()).toEqual(['look', 'told', 'noted']);
});

test('a message that was kept comes from whoever sent it, also when somebody else made the case listen', () => {
  const wait = { kind: 'wait', events: [{ name: 'paid', from: 'applicant', next: 'told' }] };
  const events = { paid: { by: ['applicant', 'officer'], buffered: true } };
  const raw = hearing(
    { message: 'never', by: 'officer', interrupt: false },
    { events, steps: { look: { ...task, next: 'wait' }, wait, told: task } },
  );
  raw.post({ type: 'message', name: 'paid', by: { person: 'officer', role: 'officer' } });
  expect(raw.complete('look').tasks()).toEqual([]);
  raw.post({ type: 'message', name: 'paid', by: { person: 'alice', role: 'applicant' } });
  expect(raw.tasks()).toEqual(['told']);
  expect(raw.state.steps.wait?.by).toBe('alice');
});
