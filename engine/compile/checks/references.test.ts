import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleWith } from '../sample-procedure.ts';

const unused = (found: string[]) => found.filter((finding) => !finding.startsWith('reference/unused'));

test.each([
  ['step', { start: 'aply' }, '/start'],
  ['step', { steps: { acknowledge: { next: 'asess' } } }, '/steps/acknowledge/next'],
  ['step', { steps: { ask: { due: { to: 'clos' } } } }, '/steps/ask/due/to'],
  ['step', { steps: { ask: { answered: 'asses' } } }, '/steps/ask/answered'],
  ['step', { steps: { review: { notSameAs: ['gone'] } } }, '/steps/review/notSameAs/0'],
  ['step', { on: { withdrawal: { to: 'withdrown' } } }, '/on/withdrawal/to'],
  ['step', { clocks: { decision: { starts: 'reviw' } } }, '/clocks/decision/starts'],
  ['step', { clocks: { decision: { expired: { to: 'record-silense' } } } }, '/clocks/decision/expired/to'],
  ['form', { steps: { review: { form: 'ntes' } } }, '/steps/review/form'],
  [
    'form',
    { steps: { review: { outcomes: { complete: { form: 'no-such' } } } } },
    '/steps/review/outcomes/complete/form',
  ],
  ['rule', { steps: { assess: { rules: ['eligibilty'] } } }, '/steps/assess/rules/0'],
  ['table', { steps: { assess: { tables: 'fes' } } }, '/steps/assess/tables'],
  ['letter', { steps: { grant: { letter: 'permt' } } }, '/steps/grant/letter'],
  ['message', { steps: { acknowledge: { message: 'recieved' } } }, '/steps/acknowledge/message'],
  ['role', { steps: { review: { role: 'case-worker' } } }, '/steps/review/role'],
  ['role', { steps: { review: { due: { escalate: 'boss' } } } }, '/steps/review/due/escalate'],
  ['role', { on: { withdrawal: { by: ['aplicant'] } } }, '/on/withdrawal/by/0'],
  ['clock', { steps: { ask: { pauses: ['decison'] } } }, '/steps/ask/pauses/0'],
  ['remedy', { steps: { refuse: { remedies: 'curt' } } }, '/steps/refuse/remedies'],
  ['partner', { steps: { order: { to: 'tresury' } } }, '/steps/order/to'],
  ['law', { clocks: { decision: { law: 'pank#4' } } }, '/clocks/decision/law'],
])('a %s that does not exist is found where it is named: %j', (what, patch, pointer) => {
  expect(unused(foundWith(patch as never))).toEqual([`reference/unknown-${what} ${pointer}`]);
});

test('the nearest name is proposed', () => {
  const { findings } = compile(sampleWith({ steps: { review: { role: 'casworker' } } }));
  expect(findings[0]?.hint).toBe('Did you mean "caseworker"?');
});

test('a path does not leave its stage', () => {
  const stage = {
    kind: 'stage',
    start: 'tell',
    steps: { tell: { kind: 'notify', message: 'received', next: 'assess' } },
  };
  const { findings } = compile(
    sampleWith({ steps: { acknowledge: { next: 'hear' }, hear: { ...stage, next: 'assess' } } }),
  );
  expect(findings.map(({ pointer }) => pointer)).toEqual(['/steps/hear/steps/tell/next']);
  expect(findings[0]?.message).toContain('not beside this one');
});

test('no name is taken from the prototype of objects', () => {
  expect(unused(foundWith({ steps: { review: { form: 'constructor' } } }))).toEqual([
    'reference/unknown-form /steps/review/form',
  ]);
});
