import { expect, test } from 'vitest';
import { assessedFacts } from '#engine/compose/support/assessed-case.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { createActivities } from './activities.ts';
import { failureOf, publishRentSubsidy, requestAt } from './support/rent-subsidy-case.ts';

onEveryDatabase((store) => {
  const activities = () =>
    createActivities({
      store: store(),
      begin: async () => {},
      partners: {},
      publicUrl: 'https://dossier.example/',
      log: () => {},
    });

  test('they have the names that the workflow calls', () => {
    expect(Object.keys(activities())).toEqual([
      'evaluate-rules',
      'issue-document',
      'send-message',
      'deliver-message',
      'hand-off-case',
      'fetch-evidence',
      'start-case',
      'record-progress',
      'decide-move',
    ]);
  });

  test('what the store can never keep is final, not tried for ever', async () => {
    await publishRentSubsidy(store().db);
    const facts = assessedFacts();
    const about = { ...(facts.case as object), reference: 'RS\u0000' };
    const request = requestAt('withdrawn', { message: 'withdrawn', to: 'applicant' }, { ...facts, case: about });
    expect(await failureOf(activities()['send-message'](request))).toEqual({
      code: 'store/text-unstorable',
      final: true,
    });
  });
});
