import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { recordProgress } from '../progress/record-progress.ts';
import { caseworker, citizen, line, MONDAY, progress } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { auditHead } from './audit-head.ts';
import { BEGINNING, chainHash } from './chain.ts';
import { isSignedBy, signHead } from './sign-head.ts';
import { verifyAudit } from './verify-audit.ts';

onEveryDatabase((store) => {
  const db = () => store().db;
  const decidedCase = async () => {
    const caseId = randomUUID();
    const lines = ['a', 'b', 'c'].map((name, i) =>
      line(
        { what: 'left', visit: `rent-subsidy/${name}#${i}`, outcome: 'complete', reasons: 'é ✓ "' },
        i ? caseworker : citizen,
      ),
    );
    for (let sequence = 0; sequence < 3; sequence++) await recordProgress(db(), progress({ caseId, sequence, lines }));
    return caseId;
  };
  /** What only the owner of the database could do. */
  const tamper = (statement: ReturnType<typeof sql>) =>
    db()
      .transaction()
      .execute(async (transaction) => {
        await sql`alter table audit disable trigger user`.execute(transaction);
        await statement.execute(transaction);
        await sql`alter table audit enable trigger user`.execute(transaction);
      });

  test('the chain of a case is intact, also beside a head that was exported earlier', async () => {
    const caseId = randomUUID();
    await recordProgress(db(), progress({ caseId }));
    const exported = await auditHead(db(), caseId);
    await recordProgress(db(), progress({ caseId, sequence: 1 }));
    expect(await verifyAudit(db(), caseId, exported)).toEqual({
      intact: true,
      lines: 2,
      head: await auditHead(db(), caseId),
    });
    expect(await verifyAudit(db(), randomUUID())).toEqual({ intact: true, lines: 0, head: undefined });
  });

  test('no statement changes or deletes a line', async () => {
    await decidedCase();
    for (const statement of [sql`update audit set hash = 'x'`, sql`delete from audit`, sql`truncate audit`])
      await expect(statement.execute(db())).rejects.toMatchObject({ code: '23001' });
  });

  describe('is found:', () => {
    test.each([
      [
        'an edited event',
        '1/1',
        (id: string) => sql`
        update audit set event = jsonb_set(event, '{entry,outcome}', '"refused"') where case_id = ${id} and sequence = 1 and line = 1`,
      ],
      [
        'another actor',
        '0/2',
        (id: string) => sql`
        update audit set actor = '{"person": "head", "role": "head"}' where case_id = ${id} and sequence = 0 and line = 2`,
      ],
      [
        'another time',
        '2/0',
        (id: string) => sql`
        update audit set at = at + interval '1 day' where case_id = ${id} and sequence = 2 and line = 0`,
      ],
      [
        'a deleted line',
        '1/2',
        (id: string) => sql`
        delete from audit where case_id = ${id} and sequence = 1 and line = 1`,
      ],
      [
        'a deleted beginning',
        '0/1',
        (id: string) => sql`
        delete from audit where case_id = ${id} and sequence = 0 and line = 0`,
      ],
      [
        'two lines in another order',
        '1/0',
        (id: string) => sql`
        update audit set line = case line when 0 then 9 else 0 end where case_id = ${id} and sequence = 1 and line < 2`,
      ],
      [
        'a line put in',
        '1/9',
        (id: string) => sql`
        insert into audit select case_id, 1, 9, at, actor, event, before, hash from audit where case_id = ${id} and sequence = 0 and line = 0`,
      ],
      ['a cut end', '1/2', (id: string) => sql`delete from audit where case_id = ${id} and sequence = 2`],
    ])('%s', async (_what, at, statement) => {
      const caseId = await decidedCase();
      await tamper(statement(caseId));
      expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: false, problem: { at } });
    });

    test('a cut end that was hidden in the case too, by the exported head', async () => {
      const caseId = await decidedCase();
      const exported = await auditHead(db(), caseId);
      await tamper(sql`delete from audit where case_id = ${caseId} and sequence = 2`);
      const cut = await auditHead(db(), caseId);
      await sql`update cases set head = ${cut?.hash} where id = ${caseId}`.execute(db());
      expect(await verifyAudit(db(), caseId)).toMatchObject({ intact: true });
      expect(await verifyAudit(db(), caseId, exported)).toMatchObject({
        intact: false,
        problem: { code: 'audit/end-missing' },
      });
    });
  });
});

describe('an exported head', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const head = { caseId: 'c', sequence: 3, line: 1, hash: 'ab' };

  test('is signed, and every change of it is noticed', () => {
    const signed = signHead(head, privateKey);
    expect(isSignedBy(signed, publicKey)).toBe(true);
    for (const change of [{ caseId: 'd' }, { sequence: 2 }, { line: 0 }, { hash: 'ac' }])
      expect(isSignedBy({ ...signed, ...change }, publicKey)).toBe(false);
    expect(isSignedBy(signed, generateKeyPairSync('ed25519').publicKey)).toBe(false);
  });
});

test('a hash is that of the canonical JSON, so that anybody can compute it', () => {
  const entry = { visit: 'a#1', what: 'entered' } as const;
  const written = `{"actor":{"person":"citizen","role":"applicant"},"before":"${BEGINNING}","case":"c","event":{"at":${MONDAY},"entry":{"visit":"a#1","what":"entered"}},"line":0,"sequence":0}`;
  expect(
    chainHash('c', { sequence: 0, line: 0, actor: citizen, event: { entry, at: MONDAY }, before: BEGINNING }),
  ).toBe(createHash('sha256').update(written).digest('hex'));
});
