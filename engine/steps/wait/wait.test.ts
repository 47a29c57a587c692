import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const hearing = {
  kind: 'wait',
  events: [
    { name: 'heard', from: 'officer', next: 'yes' },
    { name: 'waived', from: 'applicant', next: 'no' },
  ],
  due: { after: { days: 30 }, to: 'no' },
};
const steps = { hearing, yes: { kind: 'end', result: 'yes' }, no: { kind: 'end', result: 'no' } };
const waiting = (): RawCase => new RawCase({ start: 'hearing', steps }).start();

test('the first of its events decides', () => {
  expect(waiting().send('waived').send('heard').state.ended).toMatchObject({ outcome: 'no' });
  expect(waiting().send('heard').state.ended).toMatchObject({ outcome: 'yes' });
});

test('or the last day does', () => {
  expect(waiting().pass(31).state.ended).toMatchObject({ outcome: 'no' });
});

test('only the roles named may raise an event', () => {
  expect(waiting().plan.messages).toMatchObject({ heard: { by: ['officer'] }, waived: { by: ['applicant'] } });
});
