import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { recordProgress } from '../progress/record-progress.ts';
import { HOUR, line, MONDAY, progress, publishRentSubsidy, snapshot } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { findIncident } from './find-incident.ts';
import { listIncidents } from './list-incidents.ts';

const activity = 'rent-subsidy/pay#7:call';
const problem = { code: 'hand-off/refused', at: 'rent-subsidy/pay#7' };
const broken = { activity, path: 'rent-subsidy/pay', name: 'hand-off-case', problem };

onEveryDatabase((store) => {
  const db = () => store().db;
  const fail = async (procedure: string, hours: number) => {
    const caseId = randomUUID();
    const lines = [line({ what: 'incident', activity, problem }, undefined, MONDAY + hours * HOUR)];
    await recordProgress(db(), progress({ caseId, procedure, lines, snapshot: snapshot({ incidents: [broken] }) }));
    return caseId;
  };

  beforeAll(() => publishRentSubsidy(db()));

  test('operators see what waits for them, the newest first, in parts', async () => {
    const first = await fail('rent-subsidy', 1);
    const second = await fail('allotment', 2);
    const third = await fail('rent-subsidy', 3);
    await recordProgress(db(), progress({ caseId: second, procedure: 'allotment', sequence: 1 }));

    expect((await listIncidents(db(), { open: true })).items.map(({ caseId }) => caseId)).toEqual([third, first]);
    expect((await listIncidents(db(), { open: false })).items.map(({ caseId }) => caseId)).toEqual([second]);
    expect((await listIncidents(db(), { procedure: 'allotment' })).items.map(({ caseId }) => caseId)).toEqual([second]);
    const page = await listIncidents(db(), { limit: 2 });
    const rest = await listIncidents(db(), { limit: 2, cursor: page.next ?? '' });
    expect([...page.items, ...rest.items].map(({ caseId }) => caseId)).toEqual([third, second, first]);
    expect(rest.next).toBeNull();

    const [incident] = page.items;
    expect(incident?.id).toMatch(/^[\w-]{27}$/);
    expect(await findIncident(db(), incident?.id ?? '')).toEqual(incident);
    expect(await findIncident(db(), 'nothing')).toBeUndefined();
  });
});
