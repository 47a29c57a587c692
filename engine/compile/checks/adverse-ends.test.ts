import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('an end against the applicant follows a decision against them', () => {
  expect(foundWith({ steps: { refused: { adverse: true } } })).toEqual([]);
  expect(foundWith({ steps: { close: { adverse: true } } })).toEqual(['law/adverse-end-undecided /steps/close']);
  expect(foundWith({ steps: { granted: { adverse: true } } })).toEqual(['law/adverse-end-undecided /steps/granted']);
});
