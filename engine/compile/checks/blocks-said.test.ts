import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';

const CODE = 'logic/never-said /letters/refusal/blocks/1/when';
const reasonsWhen = (when: object, paragraph = '{{ assessment.reasons }}') =>
  foundWith({
    letters: {
      refusal: {
        blocks: [
          { explanation: 'rules.eligibility' },
          { when, paragraph } as never,
          { paragraph: '{{ assessment.reasons }}' },
          { remedies: 'court' },
          { signature: 'head' },
        ],
      },
    },
  });
const missing = { missing: ['assessment.reasons'] };

test('reasons that are written only when there are none are never read', () => {
  expect(reasonsWhen(missing)).toEqual([CODE]);
  expect(reasonsWhen({ '!!': [missing] })).toEqual([CODE]);
});

test('reasons are written when there are some', () => {
  expect(reasonsWhen({ '!': [missing] })).toEqual([]);
});

test('that there are none may be said', () => {
  expect(reasonsWhen(missing, 'No further reasons were given.')).toEqual([]);
});
