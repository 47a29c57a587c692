import { readFileSync } from 'node:fs';
import { compile } from '../../compile/compile.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { type Procedure, procedure } from '../../language/procedure.ts';
import { evaluateStep } from '../../rules/evaluate-step.ts';
import type { Published } from '../published.ts';
import { Unwritable } from '../unwritable.ts';

const file = new URL('../../../definitions/procedures/rent-subsidy/1.json', import.meta.url);

const original = JSON.parse(readFileSync(file, 'utf8')) as object;
let unchanged: Published | undefined;

/** The rent subsidy as it is published, or with something changed. */
export function rentSubsidy(change?: Partial<Procedure>): Published {
  if (!change) {
    unchanged ??= rentSubsidy({});
    return unchanged;
  }
  const written = { ...original, ...change };
  const { plan, findings } = compile(written);
  if (!plan) throw new Error(JSON.stringify(findings));
  return { definition: procedure.parse(written), plan };
}

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

/** The code of what could not be written. */
export function shortOf(write: () => unknown): string {
  try {
    write();
  } catch (error) {
    if (error instanceof Unwritable) return error.code;
    throw error;
  }
  throw new Error('it was written');
}
