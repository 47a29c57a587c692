import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a procedure that does not say how long cases are kept is warned', () => {
  expect(foundWith({ retention: null })).toEqual(['privacy/no-retention ']);
});
