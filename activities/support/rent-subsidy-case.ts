import { randomUUID } from 'node:crypto';
import { demoPeople } from '#api/session/demo-people.ts';
import { assessedFacts, rentSubsidy } from '#engine/compose/support/assessed-case.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import type { Db } from '#store/tables.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import { DefinitionCache } from '../definition-cache.ts';
import type { Parts } from '../parts.ts';

/** Publishes it, with the demo people around it. */
export async function publishRentSubsidy(db: Db, change?: Partial<Procedure>): Promise<void> {
  const { definition, plan } = rentSubsidy(change);
  await seedPeople(db, demoPeople);
  await publishVersion(db, {
    definition,
    plan,
    hash: `${plan.procedure} ${plan.version}`,
    publishedBy: 'designer',
  });
}

export const parts = (db: Db, change: Partial<Parts> = {}): Parts => ({
  db,
  definitions: new DefinitionCache(db),
  partners: {},
  publicUrl: 'https://dossier.example',
  log: () => {},
  begin: async () => {},
  ...change,
});

/** What a step of a case asks for, under a key of its own. */
export function requestAt(step: string, input: JsonObject, facts: JsonObject = assessedFacts()): ActivityRequest {
  const caseId = randomUUID();
  return {
    key: `${caseId}/rent-subsidy/${step}#7:work`,
    caseId,
    procedure: 'rent-subsidy',
    version: 1,
    input,
    facts,
  };
}

/** How an activity failed: `final` is not tried again. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string | undefined; final: boolean }> {
  try {
    await work;
  } catch (error) {
    const { type, nonRetryable } = error as { type?: string; nonRetryable?: boolean };
    return { code: type, final: nonRetryable === true };
  }
  throw new Error('it did not fail');
}
