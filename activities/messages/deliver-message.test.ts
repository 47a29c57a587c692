import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findMessage } from '#store/messages/find-message.ts';
import { queueMessage } from '#store/messages/queue-message.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import { MailServer } from '../support/mail-server.ts';
import { failureOf, parts, publishRentSubsidy } from '../support/rent-subsidy-case.ts';
import { deliverMessage } from './deliver-message.ts';
import { type MailTransport, mailTransport } from './mail-transport.ts';

const from = 'no-reply@dossier.example';
const quick = { connecting: 500, answering: 500 };
const later = { code: 'message/not-sent', final: false };

onEveryDatabase((store) => {
  const server = new MailServer();
  let transport: MailTransport;
  const log: string[] = [];
  beforeAll(async () => {
    await publishRentSubsidy(store().db);
    transport = mailTransport({ url: await server.start(), from }, quick);
  });
  afterEach(() => {
    server.received.length = 0;
    log.length = 0;
  });
  afterAll(async () => {
    transport.transporter.close();
    await server.stop();
  });

  const queued = async (change: { address?: string; body?: string } = {}): Promise<ActivityRequest> => {
    const caseId = randomUUID();
    const { id } = await queueMessage(store().db, {
      key: randomUUID(),
      caseId,
      recipient: 'citizen',
      address: 'citizen@mail.example',
      role: 'applicant',
      channel: 'email',
      language: 'fr',
      subject: 'Décision',
      body: 'Première ligne\n<b>é & "x"</b>',
      state: 'queued',
      at: Date.now(),
      ...change,
    });
    return { key: `${caseId}/x`, caseId, procedure: '', version: 1, input: { message: id }, facts: {} };
  };
  const deliver = (request: ActivityRequest, mail: MailTransport | undefined = transport) =>
    deliverMessage(parts(store().db, { log: (line) => log.push(line) }), mail)(request);
  const stored = ({ input }: ActivityRequest) => findMessage(store().db, String(input.message));

  test('it arrives as text and as simple HTML, names its language, and is marked as sent', async () => {
    const request = await queued();
    expect(await deliver(request)).toBeNull();
    const [{ mail, to, raw } = { mail: undefined, to: [], raw: '' }] = server.received;
    const messageId = `<${String(request.input.message)}@dossier.example>`;
    const link = `https://dossier.example/fr/cases/${request.caseId}`;
    expect(to).toEqual(['citizen@mail.example']);
    expect(mail?.to).toMatchObject({ value: [{ name: 'Léa Hoffmann', address: 'citizen@mail.example' }] });
    expect(mail?.from).toMatchObject({ value: [{ name: 'Dossier', address: from }] });
    expect(mail?.subject).toBe('Décision');
    expect(mail?.messageId).toBe(messageId);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail?.headers.get('content-language')).toBe('fr');
    expect(mail?.text).toBe(`Première ligne\n<b>é & "x"</b>\n\n${link}\n`);
    expect(mail?.html).toContain('<html lang="fr">');
    expect(mail?.html).toContain('Première ligne<br>&lt;b&gt;é &amp; &quot;x&quot;&lt;/b&gt;');
    expect(mail?.html).toContain(`href="${link}"`);
    expect(String(mail?.html)).not.toMatch(/<img|<link|<script|src=/);
    expect(raw).not.toMatch(/^(?:cc|bcc):/im);
    expect(await stored(request)).toMatchObject({
      state: 'sent',
      messageId,
      attempts: expect.any(Number),
      problem: null,
    });
  });

  test('sent once, it is not sent again', async () => {
    const request = await queued();
    await deliver(request);
    await deliver(request);
    expect(server.received).toHaveLength(1);
  });

  test('a server that is busy gets it again, under the same Message-ID', async () => {
    const request = await queued();
    server.feel(451);
    expect(await failureOf(deliver(request))).toEqual(later);
    expect(await stored(request)).toMatchObject({
      state: 'queued',
      problem: { code: 'message/not-sent', found: 'the mail server answered 451' },
    });
    await deliver(request);
    expect(server.received.map(({ mail }) => mail.messageId)).toEqual([
      `<${String(request.input.message)}@dossier.example>`,
    ]);
    expect(await stored(request)).toMatchObject({ state: 'sent', problem: null });
  });

  test('a server that refuses is final: an incident, which says nothing personal', async () => {
    const request = await queued();
    server.feel(550);
    expect(await failureOf(deliver(request))).toEqual({ code: 'message/refused', final: true });
    const found = 'the mail server answered 550';
    expect(await stored(request)).toMatchObject({ state: 'failed', problem: { code: 'message/refused', found } });
    expect(log.join()).toContain('message/refused');
    expect(log.join()).not.toContain('mail.example');
    await deliver(request); // an operator tries again
    expect(await stored(request)).toMatchObject({ state: 'sent' });
  });

  test('interrupted after the final dot, the copy has the same Message-ID', async () => {
    const request = await queued();
    server.feel('hang');
    expect(await failureOf(deliver(request))).toEqual(later);
    await deliver(request);
    const [first, second, ...more] = server.received.map(({ mail }) => mail.messageId);
    expect(first).toBe(second);
    expect(more).toEqual([]);
  });

  test('a server that is not there, or greets nobody, is tried again', async () => {
    const silent = createServer((socket: Socket) => socket.resume());
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const { port } = silent.address() as AddressInfo;
    const request = await queued();
    const slow = mailTransport({ url: `smtp://127.0.0.1:${port}`, from }, quick);
    expect(await failureOf(deliver(request, slow))).toEqual(later);
    slow.transporter.close();
    await new Promise<void>((closed) => silent.close(() => closed()));
    const away = mailTransport({ url: `smtp://127.0.0.1:${port}`, from }, quick);
    expect(await failureOf(deliver(request, away))).toEqual(later);
    away.transporter.close();
    expect(await stored(request)).toMatchObject({ state: 'queued' });
  });

  test('an address is one address, and never somebody else’s too', async () => {
    for (const address of [
      'a@mail.example, b@mail.example',
      'a@mail.example\r\nRCPT TO:<b@mail.example>',
      '<b@mail.example>',
      'group: a@mail.example;',
      'nobody',
      '',
    ]) {
      const request = await queued({ address });
      expect(await failureOf(deliver(request)), address).toEqual({ code: 'message/bad-address', final: true });
    }
    expect(server.received).toEqual([]);
  });

  test('what is written in a message opens no file and no address', async () => {
    const request = await queued({ body: '{"path":"/etc/passwd"} cid:x file:///etc/passwd http://127.0.0.1/' });
    await deliver(request);
    expect(server.received[0]?.mail.attachments).toEqual([]);
    expect(server.received[0]?.mail.text).toContain('file:///etc/passwd');
  });

  test('without a mail server, or for a message that is not there, it is final', async () => {
    const { db } = store();
    const noWay = deliverMessage(parts(db), undefined)(await queued());
    expect(await failureOf(noWay)).toEqual({ code: 'message/no-channel', final: true });
    const unknown = { ...(await queued()), input: { message: 'no-such' } };
    expect(await failureOf(deliver(unknown))).toEqual({ code: 'message/unknown', final: true });
  });
});
