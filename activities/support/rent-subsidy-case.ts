import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { demoPeople } from '#api/session/demo-people.ts';
import { compile } from '#engine/compile/compile.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import { type Procedure, procedure } from '#engine/language/procedure.ts';
import { evaluateStep } from '#engine/rules/evaluate-step.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import type { Db } from '#store/tables.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import { DefinitionCache } from '../definition-cache.ts';
import type { Parts } from '../parts.ts';

const file = new URL('../../definitions/procedures/rent-subsidy/1.json', import.meta.url);

interface Compiled {
  readonly definition: Procedure;
  readonly plan: Plan;
}
const original = JSON.parse(readFileSync(file, 'utf8')) as object;
let unchanged: Compiled | undefined;

/** The rent subsidy as it is published, or with something changed. */
export function rentSubsidy(change?: Partial<Procedure>): Compiled {
  if (!change) {
    unchanged ??= rentSubsidy({});
    return unchanged;
  }
  const written = { ...original, ...change };
  const { plan, findings } = compile(written);
  if (!plan) throw new Error(JSON.stringify(findings));
  return { definition: procedure.parse(written), plan };
}

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

/** A case that has been assessed: what texts and rules read of it. */
export function assessedFacts(change: JsonObject = {}, application: JsonObject = {}): JsonObject {
  const facts: JsonObject = {
    case: {
      reference: 'RS-2026-0001',
      applicant: 'citizen',
      language: 'fr',
      channel: 'online',
      status: 'in-examination',
      filedAt: '2026-11-30T09:12:00.000Z',
      filedOn: '2026-11-30',
    },
    application: {
      birthDate: '1990-05-02',
      household: [{ name: 'Alix Muller', netIncome: '2400.00', incomeMonths: 14 }],
      rent: '1100.00',
      otherDwellingShare: 0,
      lease: { name: 'lease.pdf' },
      iban: 'LU280019400644750000',
      ...application,
    },
    assessment: { income: '2400.00', amount: '120.00' },
    clocks: { decision: { lastDay: '2027-03-01' } },
    steps: {},
    rules: {},
    tables: {},
    today: '2026-12-03',
    ...change,
  };
  const { definition } = rentSubsidy();
  const { rules } = evaluateStep(definition, { compute: {}, rules: ['eligibility'], tables: [] }, facts);
  return { ...facts, rules };
}

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
