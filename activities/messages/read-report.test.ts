import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findMessage } from '#store/messages/find-message.ts';
import { markMessageSent } from '#store/messages/mark-message-sent.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { publishRentSubsidy } from '../support/rent-subsidy-case.ts';
import { readReport } from './read-report.ts';
import { takeReports } from './take-reports.ts';

/** As Postfix writes them. */
const report = (messageId: string, action: string, status: string): Buffer =>
  Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example',
      'To: no-reply@dossier.example',
      'Subject: Delivery report',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
      '',
      '--B',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'This is the mail system at host mx.example.',
      '',
      '--B',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      'Final-Recipient: rfc822; citizen@mail.example',
      `Action: ${action}`,
      `Status: ${status}`,
      '',
      '--B',
      'Content-Type: text/rfc822-headers',
      '',
      'From: Dossier <no-reply@dossier.example>',
      `Message-ID: ${messageId}`,
      'Subject: =?UTF-8?Q?D=C3=A9cision?=',
      '',
      '--B--',
      '',
    ].join('\r\n'),
  );

describe('a report of a mail server', () => {
  test('says of which mail it is, and whether that arrived', async () => {
    expect(await readReport(report('<a1@dossier.example>', 'failed', '5.1.1'))).toEqual({
      messageId: '<a1@dossier.example>',
      arrived: false,
      status: '5.1.1',
    });
    expect(await readReport(report('<a1@dossier.example>', 'delivered', '2.0.0'))).toMatchObject({ arrived: true });
  });

  test('that it takes its time is no report, nor is what a person writes', async () => {
    expect(await readReport(report('<a1@dossier.example>', 'delayed', '4.4.1'))).toBeUndefined();
    const answer =
      'From: a@mail.example\r\nSubject: Re: x\r\n\r\nAction: failed\r\nMessage-ID: <a1@dossier.example>\r\n';
    expect(await readReport(Buffer.from(answer))).toBeUndefined();
    expect(await readReport(Buffer.from([0, 255, 13, 10]))).toBeUndefined();
  });
});

onEveryDatabase((store) => {
  test('what came back is said at its message; the mailbox keeps all and reads nothing twice', async () => {
    const { db } = store();
    await publishRentSubsidy(db);
    const sent = async (key: string): Promise<string> => {
      const { id } = await queueMessage(db, {
        key,
        caseId: 'case',
        recipient: 'citizen',
        address: 'citizen@mail.example',
        role: 'applicant',
        channel: 'email',
        language: 'fr',
        subject: 'Décision',
        body: 'Une lettre vous attend.',
        state: 'queued',
        at: Date.now(),
      });
      await markMessageSent(db, id, { messageId: `<${id}@dossier.example>`, at: Date.now() });
      return id;
    };
    const [lost, arrived, other] = [await sent('lost'), await sent('arrived'), await sent('other')];
    const folder = mkdtempSync(join(tmpdir(), 'dossier-mailbox-'));
    mkdirSync(join(folder, 'new'));
    const put = (name: string, raw: Buffer): void => writeFileSync(join(folder, 'new', name), raw);
    put('1.mx', report(`<${lost}@dossier.example>`, 'failed', '5.1.1'));
    put('2.mx', report(`<${arrived}@dossier.example>`, 'delivered', '2.0.0'));
    put('3.mx', report('<unknown@dossier.example>', 'failed', '5.1.1'));
    put('4.mx', report(`<${lost}@dossier.example>`, 'delivered', '2.0.0'));
    const logged: string[] = [];
    const take = () => takeReports({ db, folder, log: (line) => logged.push(line) });
    expect(await take()).toBe(1);
    expect(await take()).toBe(0);
    expect(await findMessage(db, lost)).toMatchObject({ state: 'failed', problem: { code: 'message/returned' } });
    expect(await findMessage(db, arrived)).toMatchObject({ state: 'delivered', problem: null });
    expect(await findMessage(db, other)).toMatchObject({ state: 'sent' });
    expect(readdirSync(join(folder, 'cur'))).toHaveLength(4);
    expect(logged.join()).toContain('5.1.1');
    expect(logged.join()).not.toContain('citizen@');
  });
});
