import { expect, test } from 'vitest';
import { RawCase } from '../../run/raw-case.ts';

const assess = {
  kind: 'evaluate',
  compute: { 'assessment.income': { sum: [{ var: 'application.household' }, 'netIncome'] } },
  rules: 'eligibility',
  tables: ['amount'],
  set: { 'assessment.amount': { var: 'tables.amount.amount' } },
  next: 'over',
};

test('formulas, criteria and tables are evaluated together; what they find is kept and can be set', () => {
  const raw = new RawCase({ start: 'assess', steps: { assess, over: { kind: 'end', result: 'closed' } } }).start();
  expect(raw.effects).toContainEqual(
    expect.objectContaining({
      do: 'start-activity',
      name: 'evaluate-rules',
      input: { compute: assess.compute, rules: ['eligibility'], tables: ['amount'] },
    }),
  );
  raw.succeed('assess', {
    computed: { 'assessment.income': '2400.00' },
    rules: { eligibility: { notMet: [] } },
    tables: { amount: { amount: '120.00' } },
  });
  expect(raw.state).toMatchObject({
    file: { assessment: { income: '2400.00', amount: '120.00' } },
    rules: { eligibility: { notMet: [] } },
    tables: { amount: { amount: '120.00' } },
    ended: { outcome: 'closed' },
  });
});
