import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('the applicant neither examines, nor supervises, nor signs in their own case', () => {
  expect(foundWith({ steps: { review: { role: 'applicant' } } })).toContain('law/own-case /steps/review/role');
  expect(foundWith({ steps: { review: { due: { escalate: 'applicant' } } } })).toEqual([
    'law/own-case /steps/review/due/escalate',
  ]);
  expect(
    foundWith({ letters: { permit: { blocks: [{ paragraph: '{{ assessment.fee }}' }, { signature: 'applicant' }] } } }),
  ).toEqual(['law/own-case /letters/permit/blocks/1/signature']);
});

test('nor are they among those whom a task finds by rule', () => {
  const route = [{ when: { '>': [{ var: 'assessment.fee' }, 15] }, role: 'head' }, { role: 'applicant' }];
  expect(foundWith({ steps: { review: { role: null, route } } })).toContain('law/own-case /steps/review/route/1/role');
});

test('what is asked of the applicant is a request', () => {
  expect(foundWith({ steps: { ask: { to: 'applicant' } } })).toEqual([]);
});
