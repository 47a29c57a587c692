import { beforeEach, expect, test } from 'vitest';
import { assessedFacts } from '#engine/compose/support/assessed-case.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { isReference } from '#store/cases/reference.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import type { CaseInput } from '#workflows/contract.ts';
import { failureOf, parts, publishRentSubsidy, requestAt } from '../support/rent-subsidy-case.ts';
import { startCase } from './start-case.ts';

const { application } = assessedFacts() as { application: JsonObject };
const values = Object.fromEntries(Object.entries(application).map(([name, value]) => [`application.${name}`, value]));

onEveryDatabase((store) => {
  let begun: CaseInput[] = [];
  beforeEach(async () => {
    begun = [];
    await publishRentSubsidy(store().db);
  });
  const begin = async (_plan: unknown, input: CaseInput): Promise<void> => void begun.push(input);
  const starting = (request: ReturnType<typeof requestAt>) => startCase(parts(store().db, { begin }))(request);

  test('a linked case is filed for the same applicant, as its form reads it, and knows where it comes from', async () => {
    const { case: id, reference } = await starting(requestAt('again', { procedure: 'rent-subsidy', values }));
    expect(isReference(reference)).toBe(true);
    expect(begun).toEqual([
      {
        filing: { id, reference, channel: 'online', language: 'fr', applicant: 'citizen', origin: 'RS-2026-0001' },
        file: { application: expect.objectContaining({ rent: '1100.00', birthDate: '1990-05-02' }) },
        by: { person: 'RS-2026-0001', role: 'engine' },
      },
    ]);
  });

  test('tried again, it is the same case', async () => {
    const request = requestAt('again', { procedure: 'rent-subsidy', version: 1, values });
    expect(await starting(request)).toEqual(await starting(request));
    expect(begun[1]).toEqual(begun[0]);
    const other = requestAt('again', { procedure: 'rent-subsidy', values });
    expect(await starting(other)).not.toEqual(await starting(request));
  });

  test('what its form would not take is not filed', async () => {
    const broken = { ...values, 'application.rent': 'much' };
    const failed = failureOf(starting(requestAt('again', { procedure: 'rent-subsidy', values: broken })));
    expect(await failed).toEqual({ code: 'linked-case/not-fileable', final: true });
    expect(begun).toEqual([]);
  });

  test('nor is it on a procedure that nobody published', async () => {
    const unknown = { code: 'linked-case/unknown-procedure', final: true };
    expect(await failureOf(starting(requestAt('again', { procedure: 'no-such', values })))).toEqual(unknown);
    const version = { procedure: 'rent-subsidy', version: 99, values };
    expect(await failureOf(starting(requestAt('again', version)))).toEqual({ code: 'procedure/unknown', final: true });
  });
});
