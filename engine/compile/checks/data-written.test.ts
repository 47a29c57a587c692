import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('what is written is a field', () => {
  expect(foundWith({ steps: { assess: { set: { 'assessment.fe': 5 } } } })).toEqual([
    'data/unknown-target /steps/assess/set/assessment.fe',
  ]);
  expect(foundWith({ steps: { assess: { compute: { 'assessment.total': 5 } } } })).toEqual([
    'data/unknown-target /steps/assess/compute/assessment.total',
  ]);
  expect(foundWith({ on: { withdrawal: { set: { 'assessment.reason': 'gone' } } } })).toEqual([
    'data/unknown-target /on/withdrawal/set/assessment.reason',
  ]);
});

test('what the engine keeps is not written, nor may a group be called like it', () => {
  expect(foundWith({ steps: { assess: { set: { 'case.status': 'granted' } } } })).toEqual([
    'data/reserved-target /steps/assess/set/case.status',
  ]);
  expect(foundWith({ data: { steps: { count: { type: 'integer', label: 'Count' } } } })).toEqual([
    'data/reserved-target /data/steps',
  ]);
});
