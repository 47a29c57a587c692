import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const street = (source: string, into = 'evidence.street') =>
  foundWith({
    partners: { registry: { name: 'Population register' } },
    data: { evidence: { street: { type: 'text', label: 'Street', source } } },
    steps: {
      acknowledge: { next: 'look-up' },
      'look-up': {
        kind: 'fetch',
        register: 'registry',
        request: { name: { var: 'application.name' } },
        into,
        unavailable: 'assess',
        next: 'assess',
      },
    },
  });

test('a field is said to come from the register that is asked for it', () => {
  expect(street('registry')).toEqual([]);
  expect(street('treasury')).toEqual(['privacy/other-source /data/evidence/street/source']);
});

test('so is each field of a group that is fetched', () => {
  expect(street('treasury', 'evidence')).toContain('privacy/other-source /data/evidence/street/source');
});
