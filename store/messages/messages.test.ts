import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { HOUR, MONDAY } from '../support/case-at-rest.ts';
import { onEveryDatabase } from '../support/on-every-database.ts';
import { findMessage } from './find-message.ts';
import { listMessages } from './list-messages.ts';
import { markMessageFailed } from './mark-message-failed.ts';
import { markMessageSent } from './mark-message-sent.ts';
import { messagesOf } from './messages-of.ts';
import { type NewMessage, queueMessage } from './queue-message.ts';
import { settleMessage } from './settle-message.ts';
import { writeAgain } from './write-again.ts';

const received = (change: Partial<NewMessage> = {}): NewMessage => ({
  key: `${randomUUID()}/rent-subsidy/acknowledge#2:message`,
  caseId: randomUUID(),
  recipient: 'citizen',
  address: 'citizen@example.org',
  role: 'applicant',
  channel: 'email',
  language: 'fr',
  subject: 'Votre demande',
  body: 'Nous avons bien reçu votre demande.',
  state: 'queued',
  at: MONDAY,
  ...change,
});

onEveryDatabase((store) => {
  const db = () => store().db;

  describe('a message', () => {
    test('waits in the outbox as it was written, once per key', async () => {
      const message = received();
      const queued = await queueMessage(db(), message);
      const { key: _internal, at: _creation, ...written } = message;
      expect(queued).toEqual({
        ...written,
        id: queued.id,
        messageId: null,
        createdAt: MONDAY,
        sentAt: null,
        due: null,
        event: null,
        appointment: null,
        revision: 0,
        attempts: 0,
        problem: null,
        batch: null,
        tried: [],
        replaces: null,
        settledAt: null,
        settledBy: null,
      });
      expect(queued.id).toMatch(/^[\w-]{27}$/);
      expect(await queueMessage(db(), { ...message, subject: 'Something else', at: MONDAY + HOUR })).toEqual(queued);
      expect(await findMessage(db(), queued.id)).toEqual(queued);
    });

    test('is sent once: later failures do not call it back', async () => {
      const { id } = await queueMessage(db(), received());
      await markMessageFailed(db(), id, { problem: { code: 'message/later', at: id, found: '451' }, final: false });
      expect(await findMessage(db(), id)).toMatchObject({
        state: 'queued',
        attempts: 1,
        problem: { code: 'message/later' },
      });
      await markMessageSent(db(), id, { messageId: '<1@example.org>', at: MONDAY + HOUR });
      await markMessageSent(db(), id, { messageId: '<1@example.org>', at: MONDAY + 2 * HOUR });
      await markMessageFailed(db(), id, { problem: { code: 'message/refused', at: id }, final: true });
      expect(await findMessage(db(), id)).toMatchObject({
        state: 'sent',
        attempts: 2,
        messageId: '<1@example.org>',
        sentAt: MONDAY + HOUR,
        problem: null,
      });
    });

    test('that is refused for good says why', async () => {
      const { id } = await queueMessage(db(), received());
      const problem = { code: 'message/refused', at: id, found: '550 no such user' };
      await markMessageFailed(db(), id, { problem, final: true });
      expect(await findMessage(db(), id)).toMatchObject({ state: 'failed', attempts: 1, problem });
    });

    test('that failed goes on the way that is right by now when its work is tried again, unless somebody settled it', async () => {
      const message = received();
      const { id } = await queueMessage(db(), message);
      const fail = () => markMessageFailed(db(), id, { problem: { code: 'message/refused', at: id }, final: true });
      const retry = () => queueMessage(db(), { ...message, address: 'lea@example.org' });
      await fail();
      expect(await retry()).toMatchObject({ id, state: 'queued', address: 'lea@example.org' });
      await fail();
      await settleMessage(db(), id, { by: 'operator', at: MONDAY, act: { what: 'message-settled', message: id } });
      expect(await retry()).toMatchObject({ id, state: 'failed', settledBy: 'operator' });
    });

    test('in the place of another has its entry for calendars, so that a later one moves it', async () => {
      const calendar = { due: '2026-12-21', event: randomUUID() };
      await queueMessage(db(), received({ calendar }));
      const second = await queueMessage(db(), received({ calendar: { ...calendar, due: '2026-12-28' } }));
      await markMessageFailed(db(), second.id, { problem: { code: 'message/refused', at: second.id }, final: true });
      const failed = await findMessage(db(), second.id);
      const again = { channel: 'email', address: 'lea@example.org', at: MONDAY } as const;
      const { revision, due, event } = failed ?? second;
      expect(failed && (await writeAgain(db(), failed, again))).toMatchObject({ revision, due, event });
      const third = await queueMessage(db(), received({ calendar }));
      expect([revision, third.revision > revision]).toEqual([1, true]);
    });

    test('with text that cannot be stored is refused', async () => {
      await expect(queueMessage(db(), received({ body: 'a\0b' }))).rejects.toMatchObject({
        code: 'store/text-unstorable',
      });
    });
  });

  test('the messages of a case are told in their order, those of everybody newest first and in parts', async () => {
    const caseId = randomUUID();
    const recipient = randomUUID();
    const queued = [];
    for (let i = 0; i < 5; i++)
      queued.push(
        await queueMessage(
          db(),
          received({ caseId, recipient, state: i === 4 ? 'outbox' : 'queued', at: MONDAY + Math.floor(i / 2) * HOUR }),
        ),
      );
    const ids = (await messagesOf(db(), caseId)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(queued.map(({ id }) => id).toSorted());
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listMessages(db(), { recipient, limit: 2, cursor });
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(ids.toReversed());
    expect((await listMessages(db(), { caseId, state: 'outbox' })).items.map(({ id }) => id)).toEqual([queued[4]?.id]);
  });
});
