import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { TaskHold } from '#engine/kernel/state.ts';
import { recordProgress } from '../progress/record-progress.ts';
import {
  caseworker,
  HOUR,
  line,
  MONDAY,
  openTask,
  progress,
  publishRentSubsidy,
  snapshot,
} from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { findTask } from './find-task.ts';
import { listTasks, type TaskFilter } from './list-tasks.ts';
import { taskId } from './task-id.ts';

const officer = { person: 'caseworker', groups: ['rent-subsidy'] };
const visitOf = (name: string) => `rent-subsidy/${name}#2`;

onEveryDatabase((store) => {
  const db = () => store().db;
  const opened = new Map<string, string>();
  /** Opens a task in a case of its own; the name is its step's. */
  const open = async (name: string, hold: Partial<TaskHold>, procedure = 'rent-subsidy', applicant = 'citizen') => {
    const caseId = randomUUID();
    opened.set(name, caseId);
    const tasks = [openTask(visitOf(name), hold)];
    await recordProgress(db(), progress({ caseId, procedure, applicant, snapshot: snapshot({ tasks }) }));
  };
  const steps = async (filter: TaskFilter) => (await listTasks(db(), filter)).items.map(({ step }) => step);

  beforeAll(async () => {
    opened.clear();
    await publishRentSubsidy(db());
    await publishRentSubsidy(db(), 'allotment');
    await open('in-three-days', { due: MONDAY + 72 * HOUR, dueDay: '2026-11-26' });
    await open('some-time', {});
    await open('overdue', { due: MONDAY - HOUR, assignee: 'caseworker' });
    await open('tomorrow', { due: MONDAY + 24 * HOUR, assignee: 'caseworker-2' });
    await open('elsewhere', { due: MONDAY }, 'allotment');
    await open('pieces', { role: 'applicant', due: MONDAY, outcomes: ['answered'] });
    await open('pieces-2', { role: 'applicant', outcomes: ['answered'] }, 'rent-subsidy', 'citizen-2');
    await open('decided', { due: MONDAY });
    await recordProgress(
      db(),
      progress({
        caseId: opened.get('decided') ?? '',
        sequence: 1,
        lines: [line({ what: 'left', visit: visitOf('decided'), outcome: 'complete' }, caseworker)],
      }),
    );
  });

  test("an officer's inbox: what the group has to do, the next deadline first, without one last", async () => {
    expect(await steps({ asker: officer, status: 'open' })).toEqual([
      'overdue',
      'tomorrow',
      'in-three-days',
      'some-time',
    ]);
  });

  test('what an officer follows, what nobody has claimed, what is done', async () => {
    expect(await steps({ asker: officer, status: 'open', assignee: 'caseworker' })).toEqual(['overdue']);
    expect(await steps({ asker: officer, status: 'open', assignee: null })).toEqual(['in-three-days', 'some-time']);
    expect(await steps({ asker: officer, status: 'done' })).toEqual(['decided']);
    expect(await steps({ asker: officer, status: 'closed' })).toEqual([]);
  });

  test('applicants see what they have to do, and nothing of anybody else', async () => {
    expect(await steps({ asker: { person: 'citizen', groups: [] } })).toEqual(['pieces']);
    expect(await steps({ applicant: 'citizen-2', status: 'open' })).toEqual(['pieces-2']);
    expect(await steps({ asker: { person: 'nobody', groups: [] } })).toEqual([]);
  });

  test('an officer who applies sees both', async () => {
    expect(await steps({ asker: { person: 'citizen', groups: ['allotment'] } })).toEqual(
      ['elsewhere', 'pieces'].toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
    );
  });
  const idOf = (name: string) => taskId(opened.get(name) ?? '', `${visitOf(name)}:task`);

  test('a list narrows by group, procedure and case', async () => {
    expect(await steps({ groups: ['allotment'] })).toEqual(['elsewhere']);
    expect(await steps({ groups: [] })).toEqual([]);
    expect(await steps({ procedure: 'allotment', status: 'open' })).toEqual(['elsewhere']);
    expect(await steps({ caseId: opened.get('pieces') })).toEqual(['pieces']);
  });

  test('in parts it is the same list, also past those without a deadline', async () => {
    const whole = await steps({});
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listTasks(db(), { limit: 1, cursor });
      seen.push(...page.items.map(({ step }) => step));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(whole).toHaveLength(8);
    expect(seen).toEqual(whole);
  });

  test('a task is found by a public id that fits an address', async () => {
    const id = idOf('overdue');
    expect(id).toMatch(/^[\w-]{27}$/);
    expect(await findTask(db(), id)).toMatchObject({
      id,
      step: 'overdue',
      caseStatus: 'filed',
      version: 1,
      language: 'fr',
    });
    expect(await findTask(db(), 'nothing')).toBeUndefined();
  });
});
