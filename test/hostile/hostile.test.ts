import { expect, test } from 'vitest';
import { hostileDefinitions } from './hostile-definitions.ts';
import { measuredCheck } from './measured-check.ts';

test.each(Object.keys(hostileDefinitions))('%s: what is wrong is told, with little memory', (name) => {
  const { codes, megabytes } = measuredCheck(name);
  expect(codes.length).toBeGreaterThan(0);
  expect(megabytes).toBeLessThan(100);
});
