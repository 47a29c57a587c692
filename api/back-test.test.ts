import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '#engine/kernel/json.ts';
import { chainOfProcedure } from '#store/audit/record-act.ts';
import { SIGNATURE_HEADER, sign } from '#store/hand-offs/signature.ts';
import { type Dossier, file, openTask, TREASURY_SECRET } from './support/dossier.ts';
import { testDossier } from './support/test-dossier.ts';

const published = readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8');
/** Asks for a rent of more than so much of the income. */
const draft = (share: number): JsonObject => JSON.parse(published.replace('"*": [0.25,', `"*": [${share},`));
const because = 'Parliament asks what the new limit would mean.';

const six = (rent: string): string[] => Array.from({ length: 6 }, () => rent);

let dossier: Dossier;
beforeAll(async () => {
  dossier = await testDossier();
  for (const rent of [...six('1100.00'), ...six('700.00'), '500.00']) await closedCase(rent);
  await file(dossier, 'citizen', { rent: '650.00' }); // open: it is not looked at
});
afterAll(() => dossier.close());

/** Filed, examined and, where it was granted, taken by the treasury. */
async function closedCase(rent: string): Promise<void> {
  const caseId = await file(dossier, 'citizen', { rent });
  const task = await openTask(dossier, 'caseworker', caseId, 'review');
  await dossier.ask('POST', `/api/tasks/${task}/outcome`, { as: 'caseworker', body: { outcome: 'complete' } });
  const { json } = await dossier.ask('GET', `/api/cases/${caseId}`, { as: 'caseworker' });
  const answer = JSON.stringify({ outcome: 'accepted' });
  for (const { id } of json.handOffs)
    await dossier.ask('POST', `/api/hand-offs/${id}/answer`, {
      body: answer,
      headers: { [SIGNATURE_HEADER]: sign(TREASURY_SECRET, answer, Date.now()) },
    });
}

const backTest = (body: JsonObject, as = 'operator') => dossier.ask('POST', '/api/procedures/back-test', { as, body });

test('an operator is told which decisions a draft would change, and why, and nothing that was entered', async () => {
  const { status, json, text } = await backTest({ definition: draft(0.35), because });
  expect(status).toBe(200);
  expect(json).toMatchObject({
    procedure: 'rent-subsidy',
    cases: { looked: 13, alike: 7, otherwise: 6, notComparable: 0 },
    decisions: [
      {
        before: 'granted',
        after: 'refused',
        cases: 6,
        because: [
          {
            criterion: 'rent-share',
            text: 'The rent is more than a quarter of the household’s net income',
            law: 'aid#13',
            before: 'met',
            after: 'not-met',
            cases: 6,
          },
        ],
      },
    ],
  });
  for (const entered of ['Hoffmann', '1990-05-02', 'LU28', '700', '2300']) expect(text).not.toContain(entered);
});

test('so few that they could be named are told as few', async () => {
  const lower = await backTest({ definition: draft(0.2), because });
  expect(lower.json).toMatchObject({
    cases: { looked: 13, alike: { atLeast: 10 }, otherwise: { fewerThan: 5 } },
    decisions: [{ before: 'refused', after: 'granted', cases: { fewerThan: 5 } }],
  });
});

test('who asked, why and for which draft is in the chain of the procedure', async () => {
  const { json } = await backTest({ definition: draft(0.3), because, cases: 7 });
  expect(json.cases.looked).toBe(7);
  const lines = await dossier.store.db
    .selectFrom('audit')
    .select(['actor', 'event'])
    .where('case_id', '=', chainOfProcedure('rent-subsidy'))
    .orderBy('sequence', 'desc')
    .execute();
  expect(lines[0]).toMatchObject({
    actor: { person: 'operator', role: 'operator' },
    event: { entry: { what: 'back-tested', hash: json.hash, cases: 7, because } },
  });
});

test('without a reason nothing is read; a draft with errors is refused; nobody else may ask', async () => {
  expect((await backTest({ definition: draft(0.3), because: ' ' })).status).toBe(422);
  expect((await backTest({ definition: draft(0.3) })).status).toBe(422);
  const broken = { ...draft(0.3), start: 'nowhere' };
  expect((await backTest({ definition: broken, because })).json.code).toBe('procedure/invalid');
  for (const stranger of ['designer', 'publisher', 'caseworker', 'citizen'])
    expect((await backTest({ definition: draft(0.3), because }, stranger)).status).toBe(404);
});
