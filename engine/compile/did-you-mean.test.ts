import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

const fields = ['assessment.reasons', 'assessment.fee', 'application.amount'];

test('a mistyped field is known again, in its name and in that of its group', () => {
  expect(didYouMean('assessment.reason', fields)).toBe('assessment.reasons');
  expect(didYouMean('asessment.fee', fields)).toBe('assessment.fee');
  expect(didYouMean('aplication.amuont', fields)).toBe('application.amount');
});

test('another field of the same group was not meant, however long the name of the group', () => {
  expect(didYouMean('assessment.missing', fields)).toBeUndefined();
  expect(didYouMean('assessment.endsOn', fields)).toBeUndefined();
});
