import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a law that is in force only after all that is shown has a mistyped year', () => {
  expect(foundWith({ law: { traffic: { from: '2203-01-01' } } })).toEqual(['law/not-in-force /law/traffic/from']);
});

test('a law that a scenario is filed under is in force', () => {
  expect(foundWith({ law: { traffic: { from: '2026-11-30' } } })).toEqual([]);
});

test('where no scenario is, nothing is known', () => {
  expect(foundWith({ law: { traffic: { from: '2203-01-01' } }, scenarios: [] })).toEqual([]);
});
