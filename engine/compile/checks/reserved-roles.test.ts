import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

test('a role of the engine’s own is not declared', () => {
  expect(foundWith({ roles: { applicant: { name: 'Applicant', group: 'citizens' } } })).toEqual([
    'reference/reserved-role /roles/applicant',
  ]);
});
