import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const filed = (from: string, to: string) => ({ 'in-season': [{ var: 'case.filedOn' }, from, to] });
const chosenWhen = (when: unknown) =>
  foundWith({ steps: { assess: { next: [{ when: when as never, to: 'ask' }, { to: 'review' }] } } });
const at = '/steps/assess/next/0/when';

test('a season is no mistake', () => {
  expect(chosenWhen(filed('08-01', '11-30'))).toEqual([]);
  expect(chosenWhen({ and: [filed('08-01', '11-30'), filed('11-01', '02-28')] })).toEqual([]);
  expect(chosenWhen({ and: [filed('08-01', '11-30'), { '>=': [{ var: 'case.filedOn' }, '2026-12-24'] }] })).toEqual([]);
});

test('no day lies in two seasons that share none', () => {
  expect(chosenWhen({ and: [filed('08-01', '11-30'), filed('01-01', '04-30')] })).toEqual([`logic/never-true ${at}`]);
  expect(chosenWhen({ and: [filed('11-15', '02-15'), filed('03-01', '10-31')] })).toEqual([`logic/never-true ${at}`]);
});

test('every day lies in a season or in the rest of the year', () => {
  expect(chosenWhen({ or: [filed('03-01', '10-31'), filed('11-01', '02-29')] })).toEqual([`logic/always-true ${at}`]);
});

test('only a day lies in a season', () => {
  const amount = { 'in-season': [{ var: 'application.amount' }, '08-01', '11-30'] };
  expect(chosenWhen(amount)).toEqual([`type/not-a-day ${at}/in-season/0`]);
});
