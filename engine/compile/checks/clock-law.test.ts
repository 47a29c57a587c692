import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a legal time limit without its law is a warning', () => {
  expect(foundWith({ clocks: { decision: { law: null } } })).toEqual(['law/clock-without-law /clocks/decision']);
});
