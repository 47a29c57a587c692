import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMessage } from '#store/messages/find-message.ts';
import { listMessages } from '#store/messages/list-messages.ts';
import { markMessageFailed } from '#store/messages/mark-message-failed.ts';
import { markMessageSent } from '#store/messages/mark-message-sent.ts';
import { sendByPost } from '#store/messages/send-by-post.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { awayNote, type Bounce, bounces, mailInParts } from '../support/bounces.ts';
import { CITIZEN, mailToCitizen } from '../support/mail-to-citizen.ts';
import { messageReturnedTo, returnAddress } from './return-address.ts';
import { takeMail } from './take-mail.ts';
import { takeMailbox } from './take-mailbox.ts';

const returns = { address: 'bounces@dossier.example', secret: 'a secret for tests' };
const failed = { recipient: CITIZEN, action: 'failed', status: '5.1.1' };

describe('a return address', () => {
  test('names its message to whoever has the secret, also in other letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{27}$/), (id) => {
        const address = returnAddress(returns, id);
        expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
        expect(messageReturnedTo(returns, address)).toBe(id.toLowerCase());
        expect(messageReturnedTo(returns, address.toUpperCase())).toBe(id.toLowerCase());
      }),
    );
  });

  test('is nobody else’s to make: not with another secret, another message, or something cut off', () => {
    const address = returnAddress(returns, 'message-one');
    for (const forged of [
      returnAddress({ ...returns, secret: 'guessed' }, 'message-one'),
      address.replace('one', 'two'),
      address.replace(/.@/, '@'),
      address.replace('@dossier', '@other'),
      `x${address}`,
      returns.address,
      '',
    ])
      expect(messageReturnedTo(returns, forged), forged).toBeUndefined();
  });
});

onEveryDatabase((store) => {
  const db = () => store().db;
  const logged: string[] = [];
  const intake = () => ({ db: db(), returns, log: (line: string) => logged.push(line) });
  const take = (raw: Uint8Array) => takeMail(intake(), raw);
  const sent = async (): Promise<{ readonly id: string; readonly to: string }> => {
    const { id } = await mailToCitizen(db());
    await markMessageSent(db(), id, { messageId: `<${id}@dossier.example>`, at: Date.now() });
    return { id, to: returnAddress(returns, id) };
  };
  const stateOf = async (id: string) => (await findMessage(db(), id))?.state;

  test.each(Object.entries(bounces))('a report of %s says that the mail came back', async (_server, written) => {
    const { id, to } = await sent();
    expect(await take(written({ to, outcomes: [failed] }))).toBe('returned');
    expect(await findMessage(db(), id)).toMatchObject({ state: 'failed', problem: { code: 'message/returned' } });
    const { items } = await listMessages(db(), { stranded: true });
    expect(items.map((one) => one.id)).toContain(id);
    expect(await take(written({ to, outcomes: [failed] }))).toBe('still-open');
  });

  test('the reason is told in words, and nothing of the person in the log', async () => {
    const { id, to } = await sent();
    await take(bounces.Postfix({ to, outcomes: [{ ...failed, status: '5.2.2' }] }));
    const { problem } = (await findMessage(db(), id)) ?? {};
    expect(problem?.found).toBe('the mail came back: the mailbox is full (5.2.2)');
    expect(logged.join()).toContain('5.2.2');
    expect(logged.join()).not.toContain('citizen');
  });

  test('of several addresses, that of the message decides; else arriving anywhere is arriving', async () => {
    const other = { recipient: 'other@mail.example', action: 'delivered', status: '2.0.0' };
    const both: Bounce['outcomes'] = [other, failed];
    const mine = await sent();
    expect(await take(bounces.Postfix({ to: mine.to, outcomes: both }))).toBe('returned');
    const forwarded = await sent();
    const elsewhere = both.map((one) => ({ ...one, recipient: `new.${one.recipient}` }));
    expect(await take(bounces.Exchange({ to: forwarded.to, outcomes: elsewhere }))).toBe('arrived');
    expect(await stateOf(forwarded.id)).toBe('delivered');
  });

  test('that it takes its time, what a person writes, or a machine that is away, is no end', async () => {
    const { id, to } = await sent();
    const delayed = { recipient: CITIZEN, action: 'delayed', status: '4.4.1' };
    expect(await take(bounces.Postfix({ to, outcomes: [delayed] }))).toBe('still-open');
    expect(await take(awayNote(to))).toBe('not-ours');
    for (const raw of ['', '\0\xff\r\n', 'Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n'])
      expect(await take(Buffer.from(raw, 'latin1'))).toBe('not-ours');
    expect(await stateOf(id)).toBe('sent');
  });

  test('nobody reports a mail that they have not got', async () => {
    const { id } = await sent();
    for (const to of [
      returns.address,
      'no-reply@dossier.example',
      returnAddress({ ...returns, secret: 'guessed' }, id),
      returnAddress(returns, 'another-message'),
    ])
      for (const written of Object.values(bounces))
        expect(await take(written({ to, outcomes: [failed] }))).toBe('not-ours');
    expect(await stateOf(id)).toBe('sent');
  });

  test('what has gone on another way since is not called back', async () => {
    const { id, to } = await sent();
    const report = bounces.Postfix({ to, outcomes: [failed] });
    await take(report);
    await sendByPost(db(), id, { address: '1, rue Neuve\nL-2222 Luxembourg', by: 'operator', at: Date.now() });
    expect(await take(report)).toBe('still-open');
    expect(await stateOf(id)).toBe('queued');
  });

  test('a mail that the server refused at once is for its case to mend, not for the list', async () => {
    const { id } = await sent();
    await db().updateTable('messages').set({ state: 'queued' }).where('id', '=', id).execute();
    await markMessageFailed(db(), id, { problem: { code: 'message/refused', at: id }, final: true });
    const { items } = await listMessages(db(), { stranded: true });
    expect(items.map((one) => one.id)).not.toContain(id);
  });

  test('a mailbox is looked through once, and keeps all', async () => {
    const [lost, arrived] = [await sent(), await sent()];
    const folder = mkdtempSync(join(tmpdir(), 'dossier-mailbox-'));
    mkdirSync(join(folder, 'new'));
    const put = (name: string, raw: Buffer): void => writeFileSync(join(folder, 'new', name), raw);
    put('1.mx', bounces.Postfix({ to: lost.to, outcomes: [failed] }));
    put('2.mx', bounces.Exchange({ to: arrived.to, outcomes: [{ ...failed, action: 'delivered', status: '2.0.0' }] }));
    put('3.mx', awayNote(arrived.to));
    expect(await takeMailbox({ ...intake(), folder })).toBe(1);
    expect(await takeMailbox({ ...intake(), folder })).toBe(0);
    expect([await stateOf(lost.id), await stateOf(arrived.id)]).toEqual(['failed', 'delivered']);
    expect(readdirSync(join(folder, 'cur')).toSorted()).toEqual(['1.mx:2,S', '2.mx:2,S', '3.mx:2,S']);
  });

  test('a mail that cannot be read is flagged for people, and holds up none behind it', async () => {
    const lost = await sent();
    const folder = mkdtempSync(join(tmpdir(), 'dossier-mailbox-'));
    mkdirSync(join(folder, 'new'));
    const put = (name: string, raw: Buffer): void => writeFileSync(join(folder, 'new', name), raw);
    put('1.mx', mailInParts(lost.to, 3_000));
    put('2.mx', Buffer.alloc(10_000_001, 'x'));
    put('3.mx', bounces.Postfix({ to: lost.to, outcomes: [failed] }));
    expect(await takeMailbox({ ...intake(), folder })).toBe(1);
    expect(await stateOf(lost.id)).toBe('failed');
    expect(readdirSync(join(folder, 'cur')).toSorted()).toEqual(['1.mx:2,FS', '2.mx:2,FS', '3.mx:2,S']);
  });
});
