import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CaseStatus } from '#engine/kernel/state.ts';
import type { OpenTask, Snapshot } from '#engine/run/snapshot.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { findCase } from '../cases/find-case.ts';
import { incidentsOf } from '../incidents/incidents-of.ts';
import { MONDAY, openTask, progress, publishRentSubsidy, snapshot } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { tasksOf } from '../tasks/tasks-of.ts';
import { rebuildProjection } from './rebuild-projection.ts';
import { recordProgress } from './record-progress.ts';

const REVIEW = openTask('rent-subsidy/review#2');

const tasks = fc.uniqueArray(
  fc.record({
    visit: fc.constantFrom('rent-subsidy/review#2', 'rent-subsidy/opinion#3', 'rent-subsidy/pieces#4'),
    role: fc.constantFrom('caseworker', 'head', 'applicant', 'unknown'),
    assignee: fc.constantFrom(undefined, 'caseworker', 'caseworker-2'),
    due: fc.constantFrom(undefined, MONDAY, MONDAY + 1),
  }),
  { selector: ({ visit }) => visit },
);
const incidents = fc.subarray(['rent-subsidy/pay#5:call', 'rent-subsidy/tell#6:message']);
const snapshots: fc.Arbitrary<Snapshot> = fc
  .record({
    tasks,
    incidents,
    status: fc.constantFrom<CaseStatus>('filed', 'in-examination', 'granted'),
    rent: fc.string(),
  })
  .map(({ tasks, incidents, status, rent }) =>
    snapshot({
      status,
      file: { application: { rent: rent.replaceAll('\0', '') } },
      tasks: tasks.map(({ visit, role, assignee, due }) =>
        openTask(visit, { role, ...(assignee && { assignee }), ...(due && { due }) }),
      ),
      incidents: incidents.map((activity) => ({
        activity,
        path: activity,
        name: 'hand-off-case',
        problem: { code: 'x/y', at: activity },
      })),
    }),
  );

const GROUPS: Readonly<Record<string, string>> = { caseworker: 'rent-subsidy', head: 'housing-aid-heads' };
const wanted = ({ id, hold: { role, assignee, due } }: OpenTask, caseStatus: CaseStatus) => ({
  hold: id,
  role,
  group: GROUPS[role] ?? null,
  assignee: assignee ?? null,
  dueAt: due ?? null,
  caseStatus,
});
const byHold = (a: { readonly hold: string }, b: { readonly hold: string }): number => (a.hold < b.hold ? -1 : 1);

onEveryDatabase((store) => {
  const db = () => store().db;
  beforeAll(() => publishRentSubsidy(db()));

  /** What the store shows of a case, as far as its snapshot decides it. */
  const shown = async (caseId: string) => ({
    row: await findCase(db(), caseId),
    tasks: (await tasksOf(db(), caseId))
      .filter(({ status }) => status === 'open')
      .map(({ hold, role, group, assignee, dueAt, caseStatus }) => ({
        hold,
        role,
        group,
        assignee,
        dueAt,
        caseStatus,
      })),
    incidents: (await incidentsOf(db(), caseId))
      .filter(({ resolvedAt }) => resolvedAt === null)
      .map(({ activity, problem }) => ({ activity, problem })),
  });

  test('whatever was shown before, a record and a rebuild show what the snapshot says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(snapshots, { minLength: 1, maxLength: 4 }), snapshots, async (before, last) => {
        const caseId = randomUUID();
        const twin = randomUUID();
        for (const [sequence, one] of before.entries())
          for (const id of [caseId, twin])
            await recordProgress(db(), progress({ caseId: id, sequence, snapshot: one }));
        const record = progress({ caseId, sequence: before.length, snapshot: last });
        expect(await recordProgress(db(), record)).toBe('recorded');
        const rebuilt = progress({ caseId: twin, sequence: before.length, snapshot: last });
        expect(await rebuildProjection(db(), rebuilt)).toBe('rebuilt');

        const one = await shown(caseId);
        expect(one.row).toMatchObject({ status: last.status, file: last.file });
        expect(one.tasks.toSorted(byHold)).toEqual(
          last.tasks.map((task) => wanted(task, last.status)).toSorted(byHold),
        );
        expect(one.incidents.map(({ activity }) => activity).toSorted()).toEqual(
          last.incidents.map(({ activity }) => activity).toSorted(),
        );
        const two = await shown(twin);
        expect(two.tasks.toSorted(byHold)).toEqual(one.tasks.toSorted(byHold));
        expect({ ...two.row, id: '', reference: '' }).toEqual({ ...one.row, id: '', reference: '' });
      }),
      { numRuns: 40 },
    );
  });

  describe('a projection that was lost', () => {
    test('comes back, and the case goes on recording', async () => {
      const caseId = randomUUID();
      const filed = progress({ caseId, snapshot: snapshot({ tasks: [REVIEW] }) });
      await recordProgress(db(), filed);
      const before = await shown(caseId);
      await sql`delete from tasks where case_id = ${caseId}`.execute(db());
      await sql`delete from cases where id = ${caseId}`.execute(db());
      expect(await rebuildProjection(db(), filed)).toBe('rebuilt');
      expect(await shown(caseId)).toEqual(before);
      expect(await recordProgress(db(), progress({ caseId, sequence: 1 }))).toBe('recorded');
      expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: true, lines: 2 });
    });

    test('or spoiled is mended', async () => {
      const caseId = randomUUID();
      const filed = progress({ caseId, snapshot: snapshot({ tasks: [REVIEW] }) });
      await recordProgress(db(), filed);
      const before = await shown(caseId);
      await sql`update cases set status = 'refused', file = '{}' where id = ${caseId}`.execute(db());
      await sql`update tasks set status = 'closed', role = 'x' where case_id = ${caseId}`.execute(db());
      await rebuildProjection(db(), filed);
      expect(await shown(caseId)).toEqual(before);
    });
  });

  test('a case that went on meanwhile is left as it is', async () => {
    const caseId = randomUUID();
    const filed = progress({ caseId, snapshot: snapshot({ tasks: [REVIEW] }) });
    await recordProgress(db(), filed);
    await recordProgress(db(), progress({ caseId, sequence: 1, snapshot: snapshot({ status: 'granted' }) }));
    const before = await shown(caseId);
    expect(await rebuildProjection(db(), filed)).toBe('newer');
    expect(await shown(caseId)).toEqual(before);
  });
});
