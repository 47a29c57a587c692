import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { sampleProcedure, sampleWith } from './sample-procedure.ts';

test('the sample is correct: nothing is found in it, and it has a plan', () => {
  const { findings, plan } = compile(sampleProcedure);
  expect(findings).toEqual([]);
  expect(plan?.nodes['parking-permit/review']?.kind).toBe('task');
});

test('a merge patch changes, adds and removes', () => {
  const changed = sampleWith({ version: 2, retention: null, law: { more: 'new' } });
  expect(changed.version).toBe(2);
  expect('retention' in changed).toBe(false);
  expect(Object.keys(changed.law as object)).toEqual(['traffic', 'panc', 'more']);
  expect(sampleProcedure.version).toBe(1);
});
