import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const closing = (next: string) => ({ review: { outcomes: { pointless: { label: 'Close it', next } } } });
const telling = (to: string) => ({
  messages: { closed: { subject: 'Closed', body: 'We have closed {{ case.reference }}.' } },
  steps: { ...closing('tell-closed'), 'tell-closed': { kind: 'notify', message: 'closed', to, next: 'close' } },
});

test('an applicant is told that an officer has closed the case', () => {
  expect(foundWith({ steps: closing('close') })).toEqual(['law/end-untold /steps/close']);
  expect(foundWith(telling('applicant'))).toEqual([]);
});

test('it is not enough that somebody else is told', () => {
  expect(foundWith(telling('head'))).toEqual(['law/end-untold /steps/close']);
});

test('who does not answer was told what follows, and who was granted something what was decided', () => {
  expect(foundWith({ steps: { ask: { due: { to: 'close' } }, order: { next: 'granted' } } })).toEqual([]);
});
