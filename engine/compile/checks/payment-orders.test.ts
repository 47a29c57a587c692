import { expect, test } from 'vitest';
import { foundWith } from '../sample-findings.ts';
import { sampleProcedure } from '../sample-procedure.ts';

const [first, second] = sampleProcedure.forms.application.pages;
const granting = (shares: readonly string[], words = 'You receive {{ assessment.fee | money }}.') =>
  foundWith({
    data: { application: { account: { type: 'iban', label: 'Account' } } },
    forms: {
      application: { pages: [{ ...first, fields: [...first.fields, 'application.account'] }, second] as never },
    },
    letters: { permit: { blocks: [{ operative: [words] }, { signature: 'head' }] } },
    steps: { order: { shares } },
  });

test('an order to pay says how much, and to which account', () => {
  expect(granting(['assessment.fee', 'application.account'])).toEqual([]);
});

test('without the account the money has nowhere to go', () => {
  expect(granting(['assessment.fee', 'case.reference'])).toEqual([
    'data/account-unshared /forms/application/pages/0/fields/4',
  ]);
});

test('without the amount another sum is paid, or none', () => {
  expect(granting(['application.account', 'case.reference'])).toEqual(['data/amount-unshared /steps/order/shares']);
});

test('what the letter does not promise need not be paid', () => {
  expect(granting(['application.account'], 'The permit is granted.')).toEqual([]);
});
