import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleProcedure } from '../sample-procedure.ts';

const [granted, withdrawn] = sampleProcedure.scenarios as unknown as [JsonObject, JsonObject];
const played = (change: JsonObject) => foundWith({ scenarios: [granted, { ...withdrawn, ...change }] });
const at = '/scenarios/1';

test.each([
  ['unknown-step', { then: [{ task: 'reviw', outcome: 'complete' }] }, '/then/0/task'],
  ['unknown-step', { then: [{ answer: 'aks' }] }, '/then/0/answer'],
  ['unknown-step', { then: [{ repair: 'asess', how: 'retry' }] }, '/then/0/repair'],
  ['unknown-outcome', { then: [{ task: 'review', outcome: 'done' }] }, '/then/0/outcome'],
  ['unknown-outcome', { then: [{ 'hand-off': 'order', outcome: 'lost' }] }, '/then/0/outcome'],
  ['unknown-event', { then: [{ event: 'withdrow' }] }, '/then/0/event'],
  ['unknown-field', { then: [{ answer: 'ask', data: { 'application.prof': 'x' } }] }, '/then/0/data/application.prof'],
  ['unknown-field', { application: { nam: 'A' } }, '/application/nam'],
  ['unknown-field', { application: { like: 'granted', but: { nam: 'A' } } }, '/application/but/nam'],
  ['unknown-scenario', { application: { like: 'grant' } }, '/application/like'],
  ['circular', { application: { like: 'withdrawn' } }, '/application/like'],
  ['unknown-language', { language: 'de' }, '/language'],
  ['duplicate-name', { name: 'granted', application: { name: 'A' } }, '/name'],
  ['unknown-expectation', { expect: { letters: ['grand'] } }, '/expect/letters/0'],
  ['unknown-expectation', { expect: { messages: ['grand'] } }, '/expect/messages/0'],
  ['unknown-expectation', { expect: { visited: ['grand'] } }, '/expect/visited/0'],
  ['unknown-expectation', { expect: { blocked: ['minor'] } }, '/expect/blocked/0'],
  ['unknown-expectation', { expect: { data: { 'assessment.fe': 1 } } }, '/expect/data/assessment.fe'],
  ['unknown-expectation', { expect: { 'clocks.appeal': '2027-01-01' } }, '/expect/clocks.appeal'],
])('%s: a scenario with %j cannot be played', (what, change, pointer) => {
  expect(played(change as unknown as JsonObject)).toEqual([`scenario/${what} ${at}${pointer}`]);
});
