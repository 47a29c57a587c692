import { expect, test } from 'vitest';
import { compile } from '../compile.ts';
import { foundWith } from '../sample-findings.ts';
import { sampleWith } from '../sample-procedure.ts';

const income = { forms: { proof: { pages: [{ title: 'Your income', fields: ['application.amount'] }] } } };

test('an income that the applicant has corrected is worked out anew before the fee is decided', () => {
  expect(foundWith(income)).toEqual([]);
  const { findings } = compile(sampleWith({ ...income, steps: { ask: { next: 'review' } } }));
  expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['data/stale-evaluation /steps/ask']);
  expect(findings[0]?.message).toContain('“application.amount”');
  expect(findings[0]?.witness).toContain('ask → review');
});

test('an answer that nothing was worked out from changes nothing', () => {
  expect(foundWith({ steps: { ask: { next: 'review' } } })).toEqual([]);
});

test('without an answer nothing has changed', () => {
  expect(foundWith({ ...income, steps: { ask: { due: { to: 'review' } }, close: null } })).toEqual([]);
});
