import { beforeAll, expect, test } from 'vitest';
import { assessedFacts } from '#engine/compose/support/assessed-case.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { failureOf, parts, publishRentSubsidy, requestAt } from '../support/rent-subsidy-case.ts';
import { evaluateRules } from './evaluate-rules.ts';

const assess = {
  compute: { 'assessment.income': { sum: [{ var: 'application.household' }, 'netIncome'] } },
  rules: ['eligibility'],
  tables: ['amount'],
};

onEveryDatabase((store) => {
  beforeAll(() => publishRentSubsidy(store().db));
  const evaluate = (...request: Parameters<typeof requestAt>) =>
    evaluateRules(parts(store().db))(requestAt(...request));

  test('formulas first, then criteria and tables that see them', async () => {
    const facts = { ...assessedFacts(), assessment: {} };
    expect(await evaluate('assess', assess, facts)).toMatchObject({
      computed: { 'assessment.income': '2400.00' },
      rules: { eligibility: { met: ['adult', 'rent-share', 'regular-income', 'no-other-home'], notMet: [] } },
      tables: { amount: { amount: '120.00' } },
    });
  });

  test('what is missing is unknown, never met', async () => {
    const facts = assessedFacts({}, { otherDwellingShare: null });
    const { rules } = await evaluate('assess', { ...assess, compute: {}, tables: [] }, facts);
    expect(rules).toMatchObject({ eligibility: { unknown: ['no-other-home'] } });
  });

  test('a rule that breaks breaks again: final, with the code of the problem', async () => {
    const compute = { 'assessment.income': { '/': [1, 0] } };
    expect(await failureOf(evaluate('assess', { ...assess, compute }))).toEqual({
      code: 'rule/division-by-zero',
      final: true,
    });
    expect(await failureOf(evaluate('assess', { ...assess, tables: ['no-such'] }))).toEqual({
      code: 'table/unknown',
      final: true,
    });
  });

  test('a version that was never published is final', async () => {
    const request = { ...requestAt('assess', assess), version: 99 };
    expect(await failureOf(evaluateRules(parts(store().db))(request))).toEqual({
      code: 'procedure/unknown',
      final: true,
    });
  });
});
