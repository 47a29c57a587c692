import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const asking = (type: string, next: object[] = [{ to: 'grant' }]) =>
  foundWith({
    data: {
      assessment: { safe: { type, label: 'Safe', ...(type === 'choice' && { options: { no: 'No' } }) } as never },
    },
    forms: { notes: { pages: [{ title: 'Review', fields: ['assessment.reasons', 'assessment.safe'] }] } },
    steps: {
      review: {
        outcomes: {
          complete: { next: [{ when: { '>': [{ var: 'assessment.fee' }, 15] }, to: 'refuse' }, ...next] as never },
        },
      },
    },
  });
const CODE = 'data/answer-unread /data/assessment/safe';

test.each(['boolean', 'choice', 'money'])('a finding (%s) that nothing goes by is told', (type) => {
  expect(asking(type)).toEqual([CODE]);
});

test('one that a choice goes by is not', () => {
  expect(
    asking('boolean', [{ when: { '==': [{ var: 'assessment.safe' }, false] }, to: 'refuse' }, { to: 'grant' }]),
  ).toEqual([]);
});

test('words may be for the file alone', () => {
  expect(asking('longText')).toEqual([]);
});
