import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoPeople } from '#api/session/demo-people.ts';
import type { TaskHold } from '#engine/kernel/state.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { recordProgress } from '#store/progress/record-progress.ts';
import { MONDAY, openTask, progress, publishRentSubsidy, snapshot } from '#store/support/case-at-rest.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { MailServer } from '../support/mail-server.ts';
import { type MailTransport, mailTransport } from './mail-transport.ts';
import { sendDigests } from './send-digests.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

onEveryDatabase((store) => {
  const server = new MailServer();
  let mail: MailTransport;
  const logged: string[] = [];
  beforeAll(async () => {
    const { db } = store();
    await seedPeople(db, demoPeople);
    await publishRentSubsidy(db);
    mail = mailTransport({ url: await server.start(), from: 'no-reply@dossier.example' });
    const tasks: Partial<TaskHold>[] = [
      { due: MONDAY - HOUR, dueDay: '2026-11-23' },
      { due: MONDAY + 10 * HOUR, dueDay: '2026-11-23' },
      { due: MONDAY + 5 * DAY, dueDay: '2026-11-28' },
      { due: MONDAY + 5 * DAY, dueDay: '2026-11-28', assignee: 'caseworker-2' },
      { excluded: ['caseworker', 'caseworker-2'] },
    ];
    for (const task of tasks)
      await recordProgress(db, progress({ snapshot: snapshot({ tasks: [openTask('review#1', task)] }) }));
  });
  afterEach(() => {
    server.received.length = 0;
  });
  afterAll(async () => {
    mail.transporter.close();
    await server.stop();
  });
  const send = (now: number): Promise<number> =>
    sendDigests(
      {
        db: store().db,
        mail,
        publicUrl: 'https://dossier.example',
        zone: 'Europe/Luxembourg',
        log: (line) => logged.push(line),
      },
      now,
    );

  test('officers with work are told once a day how much, in their language, and nothing of what', async () => {
    const [one, other] = await Promise.all([send(MONDAY), send(MONDAY)]);
    expect(one + other).toBe(2);
    expect(await send(MONDAY + HOUR)).toBe(0);
    const told = Object.fromEntries(server.received.map(({ to, mail: { subject, text } }) => [to[0], [subject, text]]));
    expect(told).toEqual({
      'caseworker@authority.example': [
        'Votre travail du jour : 3 tâches',
        expect.stringMatching(
          /À traiter\u00a0: 3\nÉchéance aujourd’hui\u00a0: 1\nEn retard\u00a0: 1\n\nhttps:.*\/fr\/inbox/,
        ),
      ],
      'caseworker-2@authority.example': ['Your work today: 4 tasks', expect.stringContaining('Overdue: 1')],
    });
  });

  test('one that did not leave is tried again later in the day', async () => {
    const tuesday = MONDAY + DAY;
    server.feel(451, 451);
    expect(await send(tuesday)).toBe(0);
    expect(logged.join()).not.toContain('@');
    expect(await send(tuesday + 60_000)).toBe(0);
    expect(await send(tuesday + HOUR)).toBe(2);
    expect(server.received.map(({ mail: { messageId } }) => messageId)).toHaveLength(2);
  });

  test('one that may have left has the same Message-ID when it is sent again', async () => {
    const wednesday = MONDAY + 2 * DAY;
    server.feel('die', 'die');
    expect(await send(wednesday)).toBe(0);
    expect(await send(wednesday + HOUR)).toBe(2);
    const ids = server.received.map(({ mail: { messageId } }) => messageId);
    expect([ids.length, new Set(ids).size]).toEqual([4, 2]);
  });
});
