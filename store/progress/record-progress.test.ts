import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { auditHead } from '../audit/audit-head.ts';
import { BEGINNING } from '../audit/chain.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { findCase } from '../cases/find-case.ts';
import { timelineOf } from '../cases/timeline-of.ts';
import { incidentsOf } from '../incidents/incidents-of.ts';
import {
  caseworker,
  citizen,
  HOUR,
  line,
  MONDAY,
  openTask,
  progress,
  publishRentSubsidy,
  snapshot,
} from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { tasksOf } from '../tasks/tasks-of.ts';
import { recordProgress } from './record-progress.ts';

const REVIEW = 'rent-subsidy/review#2';

onEveryDatabase((store) => {
  const db = () => store().db;
  beforeAll(() => publishRentSubsidy(db()));

  describe('a case that is filed', () => {
    test('shows what its snapshot says', async () => {
      const filed = progress({
        snapshot: snapshot({
          milestone: 'rent-subsidy/application',
          steps: { application: { outcome: 'filed', at: MONDAY, by: 'citizen' } },
          rules: { eligibility: { met: true, criteria: [{ id: 'adult', result: 'met' }] } },
          tables: { amount: { amount: '120.00' } },
          clocks: { decision: { dueAt: MONDAY + 90 * 24 * HOUR } as never },
        }),
      });
      expect(await recordProgress(db(), filed)).toBe('recorded');
      const found = await findCase(db(), filed.caseId);
      expect(found).toEqual({
        id: filed.caseId,
        reference: filed.filing.reference,
        procedure: 'rent-subsidy',
        version: 1,
        status: 'filed',
        milestone: 'rent-subsidy/application',
        applicant: 'citizen',
        filedBy: null,
        mandatary: null,
        mandate: null,
        language: 'fr',
        channel: 'online',
        filedAt: MONDAY,
        updatedAt: MONDAY,
        sequence: 0,
        closed: false,
        file: filed.snapshot.file,
        steps: filed.snapshot.steps,
        rules: filed.snapshot.rules,
        tables: filed.snapshot.tables,
        clocks: filed.snapshot.clocks,
        ended: null,
        halted: null,
      });
    });

    test('a second case cannot take its reference', async () => {
      const one = progress();
      await recordProgress(db(), one);
      const two = progress();
      const taken = { ...two, filing: { ...two.filing, reference: one.filing.reference } };
      await expect(recordProgress(db(), taken)).rejects.toMatchObject({ code: 'store/reference-taken' });
    });

    test.each([
      ['a NUL', 'Rue du\0Bois'],
      ['half a character', 'Rue \ud83d'],
    ])('%s in its file is refused with its place', async (_what, street) => {
      const filed = progress({ snapshot: snapshot({ file: { application: { street } } }) });
      await expect(recordProgress(db(), filed)).rejects.toMatchObject({
        code: 'store/text-unstorable',
        problem: { at: '/file/application/street' },
      });
    });

    test('a backslash before u0000 is text like any other', async () => {
      const filed = progress({ snapshot: snapshot({ file: { application: { street: '\\u0000 😀' } } }) });
      await recordProgress(db(), filed);
      expect((await findCase(db(), filed.caseId))?.file).toEqual({ application: { street: '\\u0000 😀' } });
    });
  });

  describe('what is recorded twice', () => {
    test('is there once', async () => {
      const caseId = randomUUID();
      const filed = progress({ caseId });
      const reviewed = progress({ caseId, sequence: 1, snapshot: snapshot({ status: 'in-examination' }) });
      expect(await recordProgress(db(), filed)).toBe('recorded');
      expect(await recordProgress(db(), filed)).toBe('repeated');
      expect(await recordProgress(db(), reviewed)).toBe('recorded');
      expect(await recordProgress(db(), filed)).toBe('repeated');
      expect(await recordProgress(db(), reviewed)).toBe('repeated');
      expect(await timelineOf(db(), caseId)).toHaveLength(2);
      expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: true, lines: 2 });
      expect((await findCase(db(), caseId))?.status).toBe('in-examination');
    });

    test('otherwise than before a crash is told as it happened, and the chain keeps both', async () => {
      const caseId = randomUUID();
      const done = (outcome: string) => line({ what: 'left', visit: REVIEW, outcome }, caseworker);
      const open = snapshot({ tasks: [openTask(REVIEW)] });
      await recordProgress(db(), progress({ caseId, snapshot: open }));
      await recordProgress(db(), progress({ caseId, sequence: 1, lines: [done('incomplete')] }));
      const heard = line({ what: 'message-heard', name: 'withdraw' }, citizen);
      const first = progress({ caseId, sequence: 1, lines: [heard], snapshot: open });
      expect(await recordProgress(db(), first)).toBe('corrected');
      expect(await recordProgress(db(), first)).toBe('repeated');
      expect(await tasksOf(db(), caseId)).toMatchObject([{ status: 'open' }]);
      expect(await recordProgress(db(), progress({ caseId, sequence: 2, lines: [done('incomplete')] }))).toBe(
        'recorded',
      );
      expect((await timelineOf(db(), caseId)).map(({ entry }) => entry.what)).toEqual([
        'entered',
        'message-heard',
        'left',
      ]);
      expect(await tasksOf(db(), caseId)).toMatchObject([{ status: 'done', outcome: 'incomplete' }]);
      expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: true, lines: 5 });
    });

    test('is corrected also when the store had gone on', async () => {
      const caseId = randomUUID();
      for (const sequence of [0, 1, 2]) await recordProgress(db(), progress({ caseId, sequence }));
      const heard = line({ what: 'message-heard', name: 'withdraw' }, citizen);
      const late = progress({ caseId, sequence: 1, lines: [heard], snapshot: snapshot({ status: 'withdrawn' }) });
      expect(await recordProgress(db(), late)).toBe('corrected');
      expect((await findCase(db(), caseId))?.status).toBe('filed');
      expect((await timelineOf(db(), caseId)).map(({ entry }) => entry.what)).toEqual([
        'entered',
        'message-heard',
        'entered',
      ]);
      expect(await recordProgress(db(), progress({ caseId, sequence: 3 }))).toBe('recorded');
      expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: true, lines: 6 });
    });

    test('is there once also when both came at the same time', async () => {
      const caseId = randomUUID();
      for (let sequence = 0; sequence < 5; sequence++) {
        const record = progress({ caseId, sequence });
        const outcomes = await Promise.all([1, 2, 3].map(() => recordProgress(db(), record)));
        expect(outcomes.toSorted()).toEqual(['recorded', 'repeated', 'repeated']);
      }
      expect(await timelineOf(db(), caseId)).toHaveLength(5);
      expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: true, lines: 5 });
    });
  });

  test('a record that comes before the one it follows is refused for now, and nothing of it stays', async () => {
    const caseId = randomUUID();
    await expect(recordProgress(db(), progress({ caseId, sequence: 1 }))).rejects.toMatchObject({
      code: 'store/sequence-gap',
    });
    await recordProgress(db(), progress({ caseId }));
    await expect(recordProgress(db(), progress({ caseId, sequence: 2 }))).rejects.toMatchObject({
      code: 'store/sequence-gap',
    });
    expect(await timelineOf(db(), caseId)).toHaveLength(1);
    expect(await recordProgress(db(), progress({ caseId, sequence: 1 }))).toBe('recorded');
    expect(await recordProgress(db(), progress({ caseId, sequence: 2 }))).toBe('recorded');
  });

  test('a process that did not write the record before continues the chain', async () => {
    const caseId = randomUUID();
    const inAnotherProcess = store().db.withoutPlugins();
    await recordProgress(db(), progress({ caseId }));
    expect(await recordProgress(inAnotherProcess, progress({ caseId, sequence: 1 }))).toBe('recorded');
    expect(await recordProgress(db(), progress({ caseId, sequence: 2 }))).toBe('recorded');
    expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: true, lines: 3 });
  });

  describe('a database that was restored to an earlier hour', () => {
    /** What the owner of the database does behind everybody's back. */
    const forget = (caseId: string, after: number) =>
      db()
        .transaction()
        .execute(async (transaction) => {
          await sql`alter table audit disable trigger user`.execute(transaction);
          for (const table of ['timeline', 'audit'])
            await sql`delete from ${sql.table(table)} where case_id = ${caseId} and sequence > ${after}`.execute(
              transaction,
            );
          await sql`alter table audit enable trigger user`.execute(transaction);
          await sql`update cases set sequence = ${after}, head = coalesce((select hash from audit
            where case_id = ${caseId} order by sequence desc, line desc limit 1), ${BEGINNING}) where id = ${caseId}`.execute(
            transaction,
          );
        });

    test('misses the record before: the next one is refused for now', async () => {
      const caseId = randomUUID();
      await recordProgress(db(), progress({ caseId }));
      await recordProgress(db(), progress({ caseId, sequence: 1, lines: [] }));
      await forget(caseId, 0);
      await expect(recordProgress(db(), progress({ caseId, sequence: 2 }))).rejects.toMatchObject({
        code: 'store/sequence-gap',
        problem: { found: '0' },
      });
    });

    test('continues its own chain, not the one that a process remembers', async () => {
      const caseId = randomUUID();
      const inAnotherProcess = store().db.withoutPlugins();
      await recordProgress(db(), progress({ caseId }));
      await recordProgress(db(), progress({ caseId, sequence: 1 }));
      await forget(caseId, 0);
      const otherwise = line({ what: 'left', visit: REVIEW, outcome: 'incomplete' }, caseworker);
      await recordProgress(inAnotherProcess, progress({ caseId, sequence: 1, lines: [otherwise] }));
      expect(await recordProgress(db(), progress({ caseId, sequence: 2 }))).toBe('recorded');
      expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: true, lines: 3 });
    });
  });

  test('a record without lines leaves the chain where it was', async () => {
    const caseId = randomUUID();
    await recordProgress(db(), progress({ caseId }));
    const head = await auditHead(db(), caseId);
    await recordProgress(db(), progress({ caseId, sequence: 1, lines: [] }));
    await recordProgress(db(), progress({ caseId, sequence: 2 }));
    expect(head).toMatchObject({ caseId, sequence: 0, line: 0 });
    expect(await verifyAudit(db(), caseId, head)).toMatchObject({ intact: true, lines: 2 });
  });

  describe('a task', () => {
    test('opens, is claimed, escalates and is done', async () => {
      const caseId = randomUUID();
      const due = MONDAY + 48 * HOUR;
      const held = (hold: object) => ({
        caseId,
        snapshot: snapshot({
          tasks: [openTask(REVIEW, { due, dueDay: '2026-11-25', form: 'review', excluded: ['head'], ...hold })],
        }),
      });
      await recordProgress(db(), progress(held({})));
      expect(await tasksOf(db(), caseId)).toMatchObject([
        {
          caseId,
          hold: 'rent-subsidy/review#2:task',
          path: 'rent-subsidy/review',
          step: 'review',
          role: 'caseworker',
          group: 'rent-subsidy',
          assignee: null,
          status: 'open',
          openedAt: MONDAY,
          closedAt: null,
          dueAt: due,
          dueDay: '2026-11-25',
          outcomes: ['complete', 'incomplete'],
          form: 'review',
          excluded: ['head'],
          escalated: false,
          reference: `RS-${caseId}`,
          applicant: 'citizen',
        },
      ]);
      await recordProgress(db(), progress({ ...held({ assignee: 'caseworker' }), sequence: 1 }));
      expect(await tasksOf(db(), caseId)).toMatchObject([{ assignee: 'caseworker' }]);
      await recordProgress(db(), progress({ ...held({ role: 'head', escalated: true }), sequence: 2 }));
      expect(await tasksOf(db(), caseId)).toMatchObject([
        { assignee: null, role: 'head', group: 'housing-aid-heads', escalated: true, status: 'open' },
      ]);
      const left = line({ what: 'left', visit: REVIEW, outcome: 'complete' }, caseworker, MONDAY + HOUR);
      await recordProgress(db(), progress({ caseId, sequence: 3, at: MONDAY + HOUR, lines: [left] }));
      expect(await tasksOf(db(), caseId)).toMatchObject([
        { status: 'done', outcome: 'complete', closedBy: 'caseworker', closedAt: MONDAY + HOUR },
      ]);
    });

    test('is closed, not done, when the case leaves it for another reason', async () => {
      const caseId = randomUUID();
      const tasks = [openTask(REVIEW), openTask('rent-subsidy/opinion#3')];
      await recordProgress(db(), progress({ caseId, snapshot: snapshot({ tasks }) }));
      const lines = [
        line({ what: 'left', visit: REVIEW, outcome: 'withdrawn' }, citizen),
        line({ what: 'released', visit: 'rent-subsidy/opinion#3' }, citizen),
      ];
      await recordProgress(db(), progress({ caseId, sequence: 1, at: MONDAY + HOUR, lines }));
      const closed = Object.fromEntries((await tasksOf(db(), caseId)).map((task) => [task.step, task]));
      expect(closed.review).toMatchObject({ status: 'closed', outcome: 'withdrawn', closedBy: 'citizen' });
      expect(closed.opinion).toMatchObject({ status: 'closed', outcome: null, closedAt: MONDAY + HOUR });
    });

    test('of the applicant belongs to no group', async () => {
      const caseId = randomUUID();
      const tasks = [openTask('rent-subsidy/pieces#4', { role: 'applicant', outcomes: ['answered'] })];
      await recordProgress(db(), progress({ caseId, snapshot: snapshot({ tasks }) }));
      expect(await tasksOf(db(), caseId)).toMatchObject([{ role: 'applicant', group: null, applicant: 'citizen' }]);
    });
  });

  describe('an incident', () => {
    const activity = 'rent-subsidy/pay#7:call';
    const problem = { code: 'hand-off/refused', at: 'rent-subsidy/pay#7', found: '422' };
    const broken = { activity, path: 'rent-subsidy/pay', name: 'hand-off-case', problem };
    const failed = (at: number) => line({ what: 'incident', activity, problem }, undefined, at);

    test('opens when work fails for good, is repaired, and can open again', async () => {
      const caseId = randomUUID();
      const open = { caseId, snapshot: snapshot({ incidents: [broken] }) };
      await recordProgress(db(), progress({ ...open, lines: [failed(MONDAY + HOUR)] }));
      expect(await incidentsOf(db(), caseId)).toMatchObject([
        { caseId, ...broken, openedAt: MONDAY + HOUR, resolvedAt: null, resolution: null, procedure: 'rent-subsidy' },
      ]);
      const operator = { person: 'operator', role: 'operator' };
      const repaired = line({ what: 'repaired', activity, how: 'retry' }, operator, MONDAY + 2 * HOUR);
      await recordProgress(db(), progress({ caseId, sequence: 1, lines: [repaired] }));
      expect(await incidentsOf(db(), caseId)).toMatchObject([
        { resolvedAt: MONDAY + 2 * HOUR, resolution: 'retry', resolvedBy: 'operator' },
      ]);
      await recordProgress(db(), progress({ ...open, sequence: 2, lines: [failed(MONDAY + 3 * HOUR)] }));
      expect(await incidentsOf(db(), caseId)).toMatchObject([
        { openedAt: MONDAY + 3 * HOUR, resolvedAt: null, resolution: null, resolvedBy: null },
      ]);
    });

    test('is released when the case goes on without that work', async () => {
      const caseId = randomUUID();
      await recordProgress(db(), progress({ caseId, snapshot: snapshot({ incidents: [broken] }), lines: [] }));
      await recordProgress(db(), progress({ caseId, sequence: 1, at: MONDAY + HOUR, lines: [] }));
      expect(await incidentsOf(db(), caseId)).toMatchObject([
        { openedAt: MONDAY, resolvedAt: MONDAY + HOUR, resolution: 'released', resolvedBy: null },
      ]);
    });
  });

  test('a case that ends, and one that halts, say so', async () => {
    const caseId = randomUUID();
    const ended = { outcome: 'granted', result: { amount: '120.00' } };
    const halted = { code: 'run/endless', at: 'rent-subsidy/loop#9' };
    await recordProgress(db(), progress({ caseId, snapshot: snapshot({ halted }) }));
    expect(await findCase(db(), caseId)).toMatchObject({ halted, ended: null, closed: false });
    await recordProgress(
      db(),
      progress({ caseId, sequence: 1, snapshot: snapshot({ status: 'granted', ended, closed: true }) }),
    );
    expect(await findCase(db(), caseId)).toMatchObject({ status: 'granted', halted: null, ended, closed: true });
  });

  test('the timeline tells who did what, when, in order', async () => {
    const caseId = randomUUID();
    const lines = [
      line({ what: 'entered', visit: 'rent-subsidy#1' }, citizen),
      line({ what: 'clock-started', clock: 'decision', lastDay: '2027-02-23' }, undefined, MONDAY + 1),
    ];
    await recordProgress(db(), progress({ caseId, lines }));
    await recordProgress(
      db(),
      progress({
        caseId,
        sequence: 1,
        lines: [line({ what: 'left', visit: REVIEW, outcome: 'complete', reasons: 'x' }, caseworker)],
      }),
    );
    expect(await timelineOf(db(), caseId)).toEqual([
      {
        sequence: 0,
        line: 0,
        at: MONDAY,
        actor: 'citizen',
        role: 'applicant',
        what: 'entered',
        entry: lines[0]?.entry,
      },
      { sequence: 0, line: 1, at: MONDAY + 1, actor: null, role: null, what: 'clock-started', entry: lines[1]?.entry },
      {
        sequence: 1,
        line: 0,
        at: MONDAY,
        actor: 'caseworker',
        role: 'caseworker',
        what: 'left',
        entry: { what: 'left', visit: REVIEW, outcome: 'complete', reasons: 'x' },
      },
    ]);
  });
});
