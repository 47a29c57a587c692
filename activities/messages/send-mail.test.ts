import { randomUUID } from 'node:crypto';
import type { Options } from 'nodemailer/lib/smtp-pool';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rentSubsidy } from '#engine/compose/support/assessed-case.ts';
import { snapshotOf } from '#engine/run/snapshot.ts';
import { Simulation } from '#engine/simulate/simulation.ts';
import type { NewMessage } from '#store/messages/queue-message.ts';
import { recordProgress } from '#store/progress/record-progress.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { MailServer } from '../support/mail-server.ts';
import { mailToCitizen } from '../support/mail-to-citizen.ts';
import { parts, publishRentSubsidy } from '../support/rent-subsidy-case.ts';
import { deliverMessage } from './deliver-message.ts';
import { type MailTransport, mailTransport } from './mail-transport.ts';
import { replyAddress } from './replies/reply-address.ts';

const from = 'no-reply@dossier.example';

onEveryDatabase((store) => {
  const server = new MailServer();
  let transport: MailTransport;
  beforeAll(async () => {
    await publishRentSubsidy(store().db);
    transport = mailTransport({ url: await server.start(), from });
  });
  afterEach(() => {
    server.received.length = 0;
  });
  afterAll(async () => {
    transport.transporter.close();
    await server.stop();
  });

  /** Sends a mail and answers the id of its message. */
  const send = async (change: Partial<NewMessage>, mail = transport): Promise<string> => {
    const { id, caseId } = await mailToCitizen(store().db, change);
    const request = { key: `${caseId}/x`, caseId, procedure: '', version: 1, input: { message: id }, facts: {} };
    await deliverMessage(parts(store().db), { mail, isLast: () => false })(request);
    return id;
  };

  /** A case that was filed with the housing aid service. */
  const filed = async (): Promise<string> => {
    const caseId = randomUUID();
    const { definition, plan } = rentSubsidy();
    const reference = `RS-2026-${caseId.slice(0, 4)}`;
    const filing = { id: caseId, reference, applicant: 'citizen', language: 'fr', channel: 'online' };
    const simulation = new Simulation(definition, plan, Date.UTC(2026, 10, 25));
    simulation.post({ type: 'case-started', filing, file: {}, by: { person: 'citizen', role: 'applicant' } });
    await recordProgress(store().db, {
      caseId,
      sequence: 0,
      at: Date.now(),
      procedure: 'rent-subsidy',
      version: 1,
      filing,
      snapshot: snapshotOf(simulation.state),
      lines: [],
      events: [],
    });
    return caseId;
  };
  const replies = { address: 'replies@dossier.example', secret: 'a secret for tests' };

  test('an answer says by its address which case it is about, and by its name who reads it', async () => {
    const caseId = await filed();
    const answered = { ...transport, replyTo: 'housing@authority.example' };
    await send({ caseId }, answered);
    const other = await send({ caseId }, { ...answered, replies });
    const reference = `RS-2026-${caseId.slice(0, 4)}`;
    const name = `Service des aides au logement, ${reference}`;
    expect(server.received.map(({ mail }) => mail.replyTo?.value)).toEqual([
      [{ name, address: `housing+${reference.toLowerCase()}@authority.example` }],
      [{ name, address: replyAddress(replies, other) }],
    ]);
  });

  test('it says which authority writes, in the reader’s language: in its sender, at its end, and in the calendar', async () => {
    const caseId = await filed();
    const calendar = { due: '2026-12-21', event: 'pieces' };
    await send({ caseId, language: 'de', calendar });
    const { mail } = server.received[0] ?? {};
    const name = 'Dienststelle für Wohnungsbeihilfen';
    expect(mail?.from?.value).toEqual([{ name, address: from }]);
    expect(mail?.headers.get('content-language')).toBe('de');
    const closing = [
      'Ministerium für Wohnungsbau und Raumentwicklung',
      name,
      'aides.logement@example.lu',
      `Aktenzeichen: RS-2026-${caseId.slice(0, 4)}`,
    ];
    expect(mail?.text?.endsWith(`/de/cases/${caseId}\n\n${closing.join('\n')}\n`)).toBe(true);
    expect(mail?.html).toContain(`<p>${closing.join('<br>')}</p>`);
    expect(mail?.attachments[0]?.content.toString()).toContain(`ORGANIZER;CN="${name}":mailto:`);
  });

  test('an applicant is told that an answer is read, and what is not taken with it; nobody where it is not', async () => {
    const told = 'mais pas les fichiers que vous y joignez';
    await send({}, { ...transport, replies });
    await send({ role: 'caseworker' }, { ...transport, replies });
    await send({});
    const has = server.received.map(({ mail }) => [mail.text, mail.html].map((words) => String(words).includes(told)));
    expect(has).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  test('its server is asked to report whether it arrived, also to an address of another script', async () => {
    for (const address of ['citizen@mail.example', 'łucja@poczta.example']) await send({ address });
    expect(server.received.map(({ reports }) => reports)).toEqual([
      ['SUCCESS', 'FAILURE'],
      ['SUCCESS', 'FAILURE'],
    ]);
  });

  test('a mail server that accepts connections and then says nothing is given up in time', () => {
    const { connectionTimeout = 0, greetingTimeout = 0, socketTimeout = 0 } = transport.transporter.options as Options;
    expect(connectionTimeout + greetingTimeout + socketTimeout).toBeLessThan(30_000);
    expect(Math.min(connectionTimeout, greetingTimeout, socketTimeout)).toBeGreaterThan(0);
  });
});
