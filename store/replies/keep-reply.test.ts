import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { chainOfMessages } from '../audit/record-act.ts';
import { verifyAudit } from '../audit/verify-audit.ts';
import { queueMessage } from '../messages/queue-message.ts';
import { MONDAY } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { keepReply } from './keep-reply.ts';
import { repliesOf } from './replies-of.ts';

onEveryDatabase((store) => {
  const db = () => store().db;
  let cases = 0;

  async function answered() {
    const caseId = `case-${++cases}`;
    const { id: message } = await queueMessage(db(), {
      key: caseId,
      caseId,
      recipient: 'citizen',
      address: 'citizen@mail.example',
      role: 'applicant',
      channel: 'email',
      language: 'fr',
      subject: 'Des pièces manquent',
      body: 'Le bail.',
      state: 'queued',
      at: MONDAY,
    });
    const reply = {
      caseId,
      message,
      name: 'Léa Hoffmann',
      address: 'citizen@mail.example',
      fromRecipient: true,
      subject: 'Re: Des pièces manquent',
      body: 'Voici le bail.\n“1 100 €” 🏠',
      shortened: false,
      enclosures: [{ size: 5, name: 'bail.pdf', type: 'application/pdf' }],
      sentAt: MONDAY,
      receivedAt: MONDAY + 1,
      fingerprint: 'a',
    };
    expect(await keepReply(db(), reply)).toBe(true);
    expect(await keepReply(db(), { ...reply, receivedAt: MONDAY + 2 })).toBe(false);
    expect(await keepReply(db(), { ...reply, fingerprint: 'b', body: 'Et la fiche.', receivedAt: MONDAY + 3 })).toBe(
      true,
    );
    return { caseId, chain: chainOfMessages(caseId), first: (await repliesOf(db(), caseId))[0]?.id ?? '' };
  }

  test('an answer is in the audit chain of the messages of its case, once, without what it says', async () => {
    const { chain } = await answered();
    expect(await verifyAudit(db(), chain)).toMatchObject({ intact: true, lines: 2 });
    const lines = await db().selectFrom('audit').selectAll().where('case_id', '=', chain).execute();
    expect(JSON.stringify(lines)).not.toMatch(/@|Léa|bail/);
  });

  test.each([
    ['body', sql`'Voici rien.'`],
    ['name', sql`'Somebody'`],
    ['address', sql`'else@mail.example'`],
    ['subject', sql`''`],
    ['from_recipient', sql`not from_recipient`],
    ['shortened', sql`not shortened`],
    ['enclosures', sql`'[]'::jsonb`],
    ['sent_at', sql`null`],
    ['received_at', sql`received_at + interval '1 millisecond'`],
  ])('an answer whose %s was changed is found', async (column, value) => {
    const { chain, first } = await answered();
    await sql`update replies set ${sql.ref(column)} = ${value} where id = ${first}`.execute(db());
    expect(await verifyAudit(db(), chain)).toMatchObject({
      intact: false,
      lines: 2,
      problem: { code: 'audit/reply-changed', at: first },
    });
  });

  test('an answer that was taken away is found, and one that was put in', async () => {
    const { chain, first } = await answered();
    await sql`update replies set case_id = 'another' where id = ${first}`.execute(db());
    expect(await verifyAudit(db(), chain)).toMatchObject({ problem: { code: 'audit/reply-missing', at: first } });
    const { caseId, chain: other, first: copied } = await answered();
    await sql`insert into replies select 'forged', case_id, message, name, address, from_recipient, subject, 'No.',
      shortened, enclosures, sent_at, received_at from replies where id = ${copied}`.execute(db());
    expect(await repliesOf(db(), caseId)).toHaveLength(3);
    expect(await verifyAudit(db(), other)).toMatchObject({ problem: { code: 'audit/reply-not-told', at: 'forged' } });
  });

  test('an answer that is not chained is not kept', async () => {
    await sql`alter table audit add constraint refuses check (case_id not like 'messages/%') not valid`.execute(db());
    try {
      await expect(answered()).rejects.toThrow();
      expect(await repliesOf(db(), `case-${cases}`)).toEqual([]);
    } finally {
      await sql`alter table audit drop constraint refuses`.execute(db());
    }
  });
});
