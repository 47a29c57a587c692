import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const CODE = 'law/reason-of-applicant /steps/refuse/reasons/1';
const because = (field: string) => ({
  steps: { refuse: { reasons: ['rules.eligibility', field] } },
  letters: {
    refusal: {
      blocks: [
        { explanation: 'rules.eligibility' },
        { paragraph: `{{ ${field} }}` },
        { remedies: 'court' },
        { signature: 'head' },
      ],
    },
  },
});

test('a refusal is not explained by what the applicant wrote', () => {
  expect(foundWith(because('application.name'))).toEqual([CODE]);
});

test('a refusal is explained by what an officer has stated', () => {
  expect(foundWith(because('assessment.reasons'))).toEqual([]);
});

test('what the officer may correct is also theirs', () => {
  const notes = { pages: [{ title: 'Review', fields: ['assessment.reasons', 'application.name'] }] };
  expect(foundWith({ ...because('application.name'), forms: { notes } })).toEqual([]);
});
