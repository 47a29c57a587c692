import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Progress } from '#engine/run/progress.ts';
import type { Page } from '../paging/page.ts';
import { recordProgress } from '../progress/record-progress.ts';
import { HOUR, MONDAY, progress, publishRentSubsidy, snapshot } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { findCaseByReference } from './find-case.ts';
import { listCases } from './list-cases.ts';
import { maySeeCase } from './may-see-case.ts';

const caseworker = { person: 'caseworker', groups: ['rent-subsidy'] };
const head = { person: 'head', groups: ['housing-aid-heads'] };
const anna = { person: 'citizen', groups: [] };

onEveryDatabase((store) => {
  const db = () => store().db;
  const filed: Progress[] = [];
  const file = async (procedure: string, applicant: string, hours: number, status: 'filed' | 'granted' = 'filed') => {
    const made = progress({ procedure, applicant, snapshot: snapshot({ status, filedAt: MONDAY + hours * HOUR }) });
    const filing = {
      ...made.filing,
      ...(applicant === 'contact' && { filedBy: 'mandatary' as const, mandatary: 'citizen' }),
    };
    const record = { ...made, filing };
    await recordProgress(db(), record);
    filed.push(record);
  };
  const ids = ({ items }: Page<{ id: string }>) => items.map(({ id }) => id);
  const expected = (wanted: (one: Progress) => boolean) =>
    filed
      .filter(wanted)
      .toSorted((a, b) => b.snapshot.filedAt - a.snapshot.filedAt || (a.caseId < b.caseId ? 1 : -1))
      .map(({ caseId }) => caseId);

  beforeAll(async () => {
    filed.length = 0;
    await publishRentSubsidy(db());
    await publishRentSubsidy(db(), 'allotment');
    for (let i = 0; i < 7; i++) await file('rent-subsidy', i % 2 ? 'citizen' : 'citizen-2', Math.floor(i / 3));
    await file('allotment', 'citizen', 9, 'granted');
    await file('allotment', 'citizen-2', 8);
    await file('rent-subsidy', 'caseworker', 1, 'granted');
    await file('allotment', 'contact', 2);
  });

  test('applicants see their own cases and those they act in for another, the one filed last first', async () => {
    expect(ids(await listCases(db(), { asker: anna }))).toEqual(
      expected(({ filing }) => filing.applicant === 'citizen' || filing.mandatary === 'citizen'),
    );
  });

  test('officers see the cases of procedures in which their group holds a role, and their own', async () => {
    expect(ids(await listCases(db(), { asker: caseworker }))).toEqual(
      expected(({ procedure }) => procedure === 'rent-subsidy'),
    );
    expect(ids(await listCases(db(), { asker: head }))).toEqual(expected(() => true));
    expect(ids(await listCases(db(), { asker: { person: 'caseworker', groups: ['another'] } }))).toEqual(
      expected(({ filing }) => filing.applicant === 'caseworker'),
    );
    expect(ids(await listCases(db(), { asker: { person: 'nobody', groups: [] } }))).toEqual([]);
  });

  test('the rule for one case is the rule of the list', async () => {
    for (const asker of [anna, caseworker, head, { person: 'nobody', groups: ['another'] }]) {
      const listed = new Set(ids(await listCases(db(), { asker, limit: 200 })));
      for (const { caseId, procedure, filing } of filed) {
        const about = { procedure, applicant: filing.applicant, mandatary: filing.mandatary ?? null };
        expect(await maySeeCase(db(), about, asker)).toBe(listed.has(caseId));
      }
    }
  });

  test('a list narrows by status, procedure and applicant', async () => {
    expect(ids(await listCases(db(), { status: 'granted', procedure: 'allotment' }))).toEqual(
      expected(({ procedure, snapshot }) => procedure === 'allotment' && snapshot.status === 'granted'),
    );
    expect(ids(await listCases(db(), { asker: head, applicant: 'citizen-2' }))).toEqual(
      expected(({ filing }) => filing.applicant === 'citizen-2'),
    );
  });

  test('in parts it is the same list, though a case is filed in between', async () => {
    const before = expected(() => true);
    const first = await listCases(db(), { limit: 3 });
    await file('rent-subsidy', 'citizen', 20);
    const seen = ids(first);
    let { next } = first;
    while (next !== null) {
      const page = await listCases(db(), { limit: 3, cursor: next });
      seen.push(...ids(page));
      ({ next } = page);
    }
    expect(seen).toEqual(before);
  });

  test.each(['', 'x', 'W10', 'WzEsMl0', 'WyJ4IiwieSJd', 'WzFlMzAsIngiXQ', 'WzEsIlx1MDAwMCJd'])(
    'the cursor %j that no list gave is refused',
    async (cursor) => {
      await expect(listCases(db(), { cursor })).rejects.toMatchObject({ code: 'store/cursor-unreadable' });
    },
  );

  test('a case is found by its reference', async () => {
    const [one] = filed;
    expect(await findCaseByReference(db(), one?.filing.reference ?? '')).toMatchObject({ id: one?.caseId });
    expect(await findCaseByReference(db(), randomUUID())).toBeUndefined();
  });
});
