import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { trustService } from '#seal/support/trust-service.ts';
import { findMessage } from '#store/messages/find-message.ts';
import { type NewMessage, queueMessage } from '#store/messages/queue-message.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import type { ActivityRequest } from '#workflows/contract.ts';
import { MailServer } from '../support/mail-server.ts';
import { failureOf, parts, publishRentSubsidy } from '../support/rent-subsidy-case.ts';
import { deliverMessage } from './deliver-message.ts';
import { type MailTransport, mailTransport } from './mail-transport.ts';
import { returnAddress } from './return-address.ts';

const from = 'no-reply@dossier.example';
const quick = { connecting: 500, answering: 500 };
const later = { code: 'message/not-sent', final: false };

onEveryDatabase((store) => {
  const server = new MailServer();
  let transport: MailTransport;
  let isLast = false;
  const log: string[] = [];
  beforeAll(async () => {
    await publishRentSubsidy(store().db);
    transport = mailTransport({ url: await server.start(), from }, quick);
  });
  afterEach(() => {
    vi.useRealTimers();
    isLast = false;
    server.received.length = 0;
    log.length = 0;
  });
  afterAll(async () => {
    transport.transporter.close();
    await server.stop();
  });

  const queued = async (change: Partial<NewMessage> = {}): Promise<ActivityRequest> => {
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
    deliverMessage(parts(store().db, { log: (line) => log.push(line) }), { mail, isLast: () => isLast })(request);
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

  test('it leaves with a return address of its own, so that a report of it can be told from a false one', async () => {
    const returns = { address: 'bounces@dossier.example', secret: 'a secret for tests' };
    const request = await queued();
    await deliver(request, { ...transport, returns });
    const { from: sender, to } = server.received[0] ?? { from: '', to: [] };
    expect(sender).toBe(returnAddress(returns, String(request.input.message)));
    expect(to).toEqual(['citizen@mail.example']);
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

  test('when the days for it are over it has failed, and waits for an operator; the last attempt is made at night too', async () => {
    const request = await queued();
    server.feel(451);
    isLast = true;
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 22), toFake: ['Date'] });
    const quietHours = { from: '21:00', until: '07:00', zone: 'Europe/Luxembourg' };
    const last = deliverMessage(parts(store().db, { quietHours }), { mail: transport, isLast: () => isLast });
    expect(await failureOf(last(request))).toEqual({ code: 'message/not-sent', final: true });
    expect(await stored(request)).toMatchObject({ state: 'failed', problem: { code: 'message/not-sent' } });
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

  test('a server that has it and dies gets one copy more, with the same Message-ID; no other loses or doubles any', async () => {
    const requests: ActivityRequest[] = [];
    for (const moods of [[451, 451], [421], ['die'], ['hang'], []] as const) {
      const request = await queued();
      requests.push(request);
      server.feel(...moods);
      while (server.expects > 0) expect(await failureOf(deliver(request))).toEqual(later);
      await deliver(request);
    }
    const arrivals = Map.groupBy(server.received, ({ mail }) => mail.messageId);
    expect([...arrivals.values()].map((copies) => copies.length)).toEqual([1, 1, 2, 2, 1]);
    for (const request of requests) expect(await stored(request)).toMatchObject({ state: 'sent' });
  });

  test('a last day comes with an entry for the calendar, which a later message about the same matter moves', async () => {
    const event = randomUUID();
    const entries: string[] = [];
    for (const due of ['2026-12-21', '2027-01-04']) {
      await deliver(await queued({ calendar: { due, event } }));
      const [entry] = server.received.at(-1)?.mail.attachments ?? [];
      expect(entry?.contentType).toBe('text/calendar');
      entries.push(entry?.content.toString() ?? '');
    }
    for (const [i, day] of ['20261221', '20270104'].entries()) {
      expect(entries[i]).toContain(`UID:${event}@dossier.example`);
      expect(entries[i]).toContain(`SEQUENCE:${i}`);
      expect(entries[i]).toContain(`DTSTART;VALUE=DATE:${day}`);
    }
  });

  test('an appointment comes with an entry that is moved and taken away again', async () => {
    const event = randomUUID();
    const at = (from: string) => ({ from: Date.parse(from), until: Date.parse(from) + 3_600_000 });
    const entries: string[] = [];
    for (const appointment of [
      at('2026-12-03T13:30:00Z'),
      { day: '2026-12-10' },
      { ...at('2026-12-11T08:00:00Z'), cancelled: true as const },
    ]) {
      await deliver(await queued({ calendar: { appointment, event } }));
      const { mail, raw } = server.received.at(-1) ?? { raw: '' };
      entries.push(mail?.attachments[0]?.content.toString() ?? '');
      expect(raw).toContain(`method=${'cancelled' in appointment ? 'CANCEL' : 'PUBLISH'}`);
    }
    const [first, moved, cancelled] = entries.map((entry) => entry.split('\r\n'));
    for (const [i, lines] of [first, moved, cancelled].entries())
      expect(lines).toEqual(
        expect.arrayContaining([
          `UID:${event}@dossier.example`,
          `SEQUENCE:${i}`,
          `ORGANIZER;CN="Dossier":mailto:no-reply@dossier.example`,
        ]),
      );
    expect(first).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'DTSTART:20261203T133000Z',
        'DTEND:20261203T143000Z',
        'STATUS:CONFIRMED',
        'TRANSP:OPAQUE',
      ]),
    );
    expect(moved).toEqual(expect.arrayContaining(['METHOD:PUBLISH', 'DTSTART;VALUE=DATE:20261210']));
    expect(cancelled).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'DTSTART:20261211T080000Z']),
    );
  });

  test('at night an applicant’s waits for the morning, an officer’s does not', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 22), toFake: ['Date'] });
    const quietHours = { from: '21:00', until: '07:00', zone: 'Europe/Luxembourg' };
    const night = deliverMessage(parts(store().db, { quietHours }), { mail: transport, isLast: () => isLast });
    const request = await queued();
    const waiting = await night(request).catch((error: unknown) => error);
    expect(waiting).toMatchObject({ type: 'message/quiet-hours', nextRetryDelay: 8 * 3_600_000, nonRetryable: false });
    expect(await stored(request)).toMatchObject({ state: 'queued', attempts: 0 });
    await night(await queued({ role: 'caseworker' }));
    expect(server.received).toHaveLength(1);
    vi.setSystemTime(Date.UTC(2026, 10, 26, 6));
    await night(request);
    expect(server.received).toHaveLength(2);
  });

  test('a text message says who writes, that something waits, and where, and nothing of what', async () => {
    const gateway = await trustService(() => 202);
    const sms = { url: gateway.url, token: 'secret' };
    const request = await queued({ channel: 'sms', address: '+352621123456' });
    await deliverMessage(parts(store().db, { sms }), { mail: transport, isLast: () => isLast })(request);
    expect(JSON.parse(String(gateway.asked[0]?.body))).toEqual({
      to: '+352621123456',
      text: `Dossier: Décision\nhttps://dossier.example/fr/cases/${request.caseId}`,
      reference: request.input.message,
    });
    expect(await stored(request)).toMatchObject({ state: 'sent', messageId: null });
    expect(server.received).toEqual([]);
    await gateway.stop();
  });

  test('an address is one address, and never somebody else’s too', async () => {
    for (const address of [
      'a@mail.example, b@mail.example',
      'a@mail.example\r\nRCPT TO:<b@mail.example>',
      '<b@mail.example>',
      'group: a@mail.example;',
      'a@mail.example;b@mail.example',
      '"b@mail.example" <a@mail.example>',
      '"b@mail.example x"@mail.example',
      'a@mail.example\nBcc: b@mail.example',
      'a@mail.example b@mail.example',
      'a@[127.0.0.1]',
      'a(comment)@mail.example',
      'a%b@c@mail.example',
      'a@',
      'nobody',
      '',
    ]) {
      const request = await queued({ address });
      expect(await failureOf(deliver(request)), address).toEqual({ code: 'message/bad-address', final: true });
    }
    expect(server.received).toEqual([]);
  });

  test('whatever is written into a message, it goes to one address, the right one', async () => {
    const evil = 'x\r\nBcc: evil@mail.example\r\n\r\nbody';
    await seedPeople(store().db, [
      { id: 'evil', name: evil, email: null, language: 'fr', kind: 'citizen', groups: [] },
      { id: 'list', name: 'evil@mail.example, b', email: null, language: 'fr', kind: 'citizen', groups: [] },
    ]);
    const changes: Partial<NewMessage>[] = [
      { subject: evil },
      { subject: '=?utf-8?Q?=0D=0ABcc:_evil@mail.example?=' },
      { body: '.\r\nRCPT TO:<evil@mail.example>\r\n.\r\n' },
      { body: evil },
      { recipient: 'evil' },
      { recipient: 'list' },
      { language: 'fr\r\nBcc: evil@mail.example' },
      { calendar: { due: '2026-12-21', event: evil } },
      { calendar: { due: '2026-12-21', event: 'e' }, subject: `${evil}\nATTENDEE:mailto:evil@mail.example` },
    ];
    for (const change of changes) {
      await deliver(await queued(change));
      const { to, raw } = server.received.at(-1) ?? { to: [], raw: '' };
      expect(to, JSON.stringify(change)).toEqual(['citizen@mail.example']);
      const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
      expect(head).not.toMatch(/^(?:bcc|cc):/im);
      expect(head.match(/^to:/gim)).toHaveLength(1);
    }
    const address = 'łucja@poczta.example';
    await deliver(await queued({ address }));
    expect(server.received.at(-1)?.mail.to).toMatchObject({ value: [{ address }] });
  });

  test('what is written in a message opens no file and no address', async () => {
    const request = await queued({ body: '{"path":"/etc/passwd"} cid:x file:///etc/passwd http://127.0.0.1/' });
    await deliver(request);
    expect(server.received[0]?.mail.attachments).toEqual([]);
    expect(server.received[0]?.mail.text).toContain('file:///etc/passwd');
  });

  test('without a mail server, or for a message that is not there, it is final', async () => {
    const { db } = store();
    const noWay = deliverMessage(parts(db), { mail: undefined, isLast: () => isLast })(await queued());
    expect(await failureOf(noWay)).toEqual({ code: 'message/no-channel', final: true });
    const unknown = { ...(await queued()), input: { message: 'no-such' } };
    expect(await failureOf(deliver(unknown))).toEqual({ code: 'message/unknown', final: true });
  });
});
