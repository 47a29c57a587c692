import { beforeAll, describe, expect, test } from 'vitest';
import { demoPeople } from '#api/session/demo-people.ts';
import { assessedFacts, rentSubsidy } from '#engine/compose/support/assessed-case.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import { findMessage } from '#store/messages/find-message.ts';
import { markMessageFailed } from '#store/messages/mark-message-failed.ts';
import { messagesOf } from '#store/messages/messages-of.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { savePreference } from '#store/preferences/save-preference.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { failureOf, parts, publishRentSubsidy, requestAt } from '../support/rent-subsidy-case.ts';
import { sendMessage } from './send-message.ts';

const mail = { url: 'smtp://127.0.0.1:1', from: 'no-reply@dossier.example' };

onEveryDatabase((store) => {
  beforeAll(() => publishRentSubsidy(store().db));
  const send = (request: ReturnType<typeof requestAt>, more: object = { mail }) =>
    sendMessage(parts(store().db, more))(request);
  const about = (change: JsonObject): JsonObject => {
    const facts = assessedFacts();
    return { ...facts, case: { ...(facts.case as JsonObject), ...change } };
  };

  test('the applicant is told in the language of the case', async () => {
    const request = requestAt('acknowledge', { message: 'received', to: 'applicant' }, about({ language: 'de' }));
    const { queued } = await send(request);
    expect(queued).toHaveLength(1);
    expect(await findMessage(store().db, queued[0] ?? '')).toMatchObject({
      caseId: request.caseId,
      recipient: 'citizen',
      address: 'citizen@mail.example',
      role: 'applicant',
      channel: 'email',
      language: 'de',
      state: 'queued',
      subject: 'Ihr Antrag RS-2026-0001',
      body: expect.stringContaining('Entscheidung spätestens am 1. März 2027.'),
    });
  });

  test('told again under the same key, it is the same message', async () => {
    const request = requestAt('acknowledge', { message: 'received', to: 'applicant' });
    expect(await send(request)).toEqual(await send(request));
    expect(await messagesOf(store().db, request.caseId)).toHaveLength(1);
  });

  test('everybody of a role’s group is told, each in their own language', async () => {
    const request = requestAt('review', { message: 'reminder', to: 'caseworker', due: '2026-12-21' });
    const { queued } = await send(request);
    const messages = await messagesOf(store().db, request.caseId);
    expect(messages.map(({ id }) => id).toSorted()).toEqual(queued.toSorted());
    expect(Object.fromEntries(messages.map(({ recipient, body }) => [recipient, body]))).toEqual({
      caseworker: 'Il vous reste quelque chose à faire dans ce dossier, au plus tard le 21 décembre 2026.',
      'caseworker-2': 'There is still something for you to do in this case, by 21 December 2026.',
    });
  });

  test('what the applicant is told, whoever has their mandate is told too', async () => {
    const facts = about({ filedBy: 'mandatary', mandatary: 'citizen-2' });
    const request = requestAt('acknowledge', { message: 'received', to: 'applicant' }, facts);
    await send(request);
    const messages = await messagesOf(store().db, request.caseId);
    expect(messages.map(({ recipient }) => recipient).toSorted()).toEqual(['citizen', 'citizen-2']);
  });

  test('where no last day is known, none is promised', async () => {
    const request = requestAt('payment-order', { message: 'reminder', to: 'applicant' });
    await send(request);
    const [message] = await messagesOf(store().db, request.caseId);
    expect(message?.body).toBe('Il vous reste quelque chose à faire dans ce dossier.');
  });

  test('without a mail server, an address, or a wish for mail it stays in the outbox', async () => {
    const order = { message: 'received', to: 'applicant' };
    const [citizen] = demoPeople;
    if (citizen) await seedPeople(store().db, [{ ...citizen, id: 'no-mail', email: null }]);
    for (const [request, more] of [
      [requestAt('acknowledge', order), {}],
      [requestAt('acknowledge', order, about({ applicant: 'no-mail' })), { mail }],
      [requestAt('acknowledge', { ...order, channels: ['portal'] }), { mail }],
    ] as const) {
      expect(await send(request, more)).toEqual({ queued: [] });
      expect(await messagesOf(store().db, request.caseId)).toEqual([
        expect.objectContaining({ state: 'outbox', channel: 'portal' }),
      ]);
    }
  });

  test('an applicant is told on the channel and in the language that they chose', async () => {
    const [citizen] = demoPeople;
    if (citizen) await seedPeople(store().db, [{ ...citizen, id: 'chooses' }]);
    const sms = { url: 'https://sms.example', token: 't' };
    const told = async (more: object) => {
      const request = requestAt(
        'acknowledge',
        { message: 'received', to: 'applicant' },
        about({ applicant: 'chooses' }),
      );
      await send(request, more);
      return (await messagesOf(store().db, request.caseId))[0];
    };
    await savePreference(store().db, 'chooses', {
      channel: 'sms',
      language: 'en',
      phone: '+352621123456',
      postalAddress: null,
    });
    expect(await told({ mail, sms })).toMatchObject({ channel: 'sms', address: '+352621123456', language: 'en' });
    expect(await told({ mail })).toMatchObject({ channel: 'email', address: 'citizen@mail.example' });
    await savePreference(store().db, 'chooses', {
      channel: 'portal',
      language: 'de',
      phone: null,
      postalAddress: null,
    });
    expect(await told({ mail, sms })).toMatchObject({ channel: 'portal', state: 'outbox', language: 'de' });
  });

  test('post is for who has chosen it, and for who has no mail address, where there is a postal one', async () => {
    const [citizen] = demoPeople;
    if (!citizen) throw new Error('nobody lives in the demonstration');
    await seedPeople(store().db, [
      { ...citizen, id: 'writes' },
      { ...citizen, id: 'offline', email: null },
    ]);
    const postalAddress = '12, rue de l’Église\nL-4501 Differdange';
    const preference = { language: 'fr', phone: null, postalAddress } as const;
    await savePreference(store().db, 'writes', { ...preference, channel: 'post' });
    await savePreference(store().db, 'offline', { ...preference, channel: 'email' });
    for (const applicant of ['writes', 'offline']) {
      const order = { message: 'received', to: 'applicant' };
      const request = requestAt('acknowledge', order, about({ applicant }));
      expect(await send(request, { mail })).toEqual({ queued: [] }); // it waits for the printer, not for a mail server
      expect(await messagesOf(store().db, request.caseId)).toMatchObject([
        { channel: 'post', state: 'queued', address: postalAddress },
      ]);
    }
  });

  test('post goes to the address that the case knows, as its letters do, before that of the account', async () => {
    const [citizen] = demoPeople;
    if (citizen) await seedPeople(store().db, [{ ...citizen, id: 'entered' }]);
    const postalAddress = '1, rue Neuve\nL-2222 Luxembourg';
    await savePreference(store().db, 'entered', { channel: 'post', language: 'en', phone: null, postalAddress });
    const address = { street: 'rue de l’Église', number: '12', postcode: 'L-4501', town: 'Differdange', country: 'LU' };
    const { application } = assessedFacts({}, { address });
    const facts = { ...about({ applicant: 'entered' }), application: application ?? null };
    const request = requestAt('acknowledge', { message: 'received', to: 'applicant' }, facts);
    await send(request, { mail });
    expect(await messagesOf(store().db, request.caseId)).toMatchObject([
      { channel: 'post', address: '12 rue de l’Église\nL-4501 Differdange\nLUXEMBOURG' },
    ]);
  });

  test('tried again after it failed, it goes on the way that is right by now', async () => {
    const [citizen] = demoPeople;
    if (citizen) await seedPeople(store().db, [{ ...citizen, id: 'moves' }]);
    const request = requestAt('acknowledge', { message: 'received', to: 'applicant' }, about({ applicant: 'moves' }));
    const { queued } = await send(request, { mail });
    const problem = { code: 'message/refused', at: 'm' };
    await markMessageFailed(store().db, queued[0] ?? '', { problem, final: true });
    const postalAddress = '1, rue Neuve\nL-2222 Luxembourg';
    await savePreference(store().db, 'moves', { channel: 'post', language: 'fr', phone: null, postalAddress });
    expect(await send(request, { mail })).toEqual({ queued: [] });
    expect(await messagesOf(store().db, request.caseId)).toMatchObject([
      { channel: 'post', state: 'queued', problem: null, tried: [{ channel: 'email', problem }] },
    ]);
  });

  test('the request and its reminder are one matter in a calendar', async () => {
    const order = { message: 'missing-pieces', to: 'applicant', due: '2026-12-21' };
    const request = requestAt('missing-pieces', order);
    await send(request);
    const reminder = {
      ...request,
      key: request.key.replace(':work', ':reminder 0'),
      input: { ...order, due: '2026-12-22' },
    };
    await send(reminder);
    const [first, second] = await messagesOf(store().db, request.caseId);
    expect(second?.event).toBe(first?.event);
    expect([first, second].map((one) => [one?.due, one?.revision]).toSorted()).toEqual([
      ['2026-12-21', 0],
      ['2026-12-22', 1],
    ]);
  });

  describe('an appointment that a message tells of', () => {
    const visit = { day: 'visit.day', time: 'visit.time', minutes: 90 };
    const field = (type: 'date' | 'text') => ({ type, label: { en: 'x', fr: 'x', de: 'x', lb: 'x' } }) as const;
    const version = 3;
    beforeAll(() => {
      const { data } = rentSubsidy().definition;
      const withVisit = { ...data, visit: { day: field('date'), time: field('text') } };
      return publishRentSubsidy(store().db, { version, data: withVisit });
    });
    const tells = (appointment: JsonObject, facts: JsonObject, like = requestAt('acknowledge', {})) =>
      send({
        ...like,
        version,
        key: `${like.caseId}/tell#${JSON.stringify([appointment, facts]).length}:message`,
        input: { message: 'received', to: 'applicant', appointment },
        facts: { ...assessedFacts(), ...facts },
      });
    const told = async (appointment: JsonObject, facts: JsonObject) => {
      const like = requestAt('acknowledge', {});
      await tells(appointment, facts, like);
      return (await messagesOf(store().db, like.caseId))[0];
    };

    test('takes place by the clocks of the procedure, in winter and in summer', async () => {
      for (const [day, time, from] of [
        ['2026-12-03', '14:30', '2026-12-03T13:30:00Z'],
        ['2027-07-05', '9h', '2027-07-05T07:00:00Z'],
        ['2027-07-05', '14.05', '2027-07-05T12:05:00Z'],
      ] as const) {
        const appointment = { from: Date.parse(from), until: Date.parse(from) + 90 * 60_000 };
        expect(await told(visit, { visit: { day, time } })).toMatchObject({ appointment, due: null });
      }
    });

    test('takes the whole day where its time is not known, and is none without a day', async () => {
      const wholeDay = { appointment: { day: '2026-12-03' } };
      expect(await told({ day: 'visit.day' }, { visit: { day: '2026-12-03' } })).toMatchObject(wholeDay);
      expect(await told(visit, { visit: { day: '2026-12-03', time: 'in the morning' } })).toMatchObject(wholeDay);
      expect(await told(visit, { visit: { time: '14:30' } })).toMatchObject({ appointment: null, event: null });
    });

    test('stays one matter when it is told again from another step, and when it is cancelled', async () => {
      const like = requestAt('acknowledge', {});
      await tells(visit, { visit: { day: '2026-12-03', time: '14:30' } }, like);
      await tells(visit, { visit: { day: '2026-12-10', time: '9:00' } }, like);
      await tells({ ...visit, cancelled: true }, { visit: { day: '2026-12-10', time: '9:00' } }, like);
      const messages = await messagesOf(store().db, like.caseId);
      expect(new Set(messages.map(({ event }) => event)).size).toBe(1);
      expect(messages.map(({ revision }) => revision).toSorted()).toEqual([0, 1, 2]);
      expect(messages.find(({ revision }) => revision === 2)?.appointment).toMatchObject({ cancelled: true });
      const elsewhere = await told(visit, { visit: { day: '2026-12-03', time: '14:30' } });
      expect(elsewhere?.event).not.toBe(messages[0]?.event);
      expect(elsewhere?.revision).toBe(0);
    });
  });

  test('a definition says a message of Dossier’s own in its own words', async () => {
    const { messages = {} } = rentSubsidy().definition;
    const own = { subject: 'À faire : {{ case.reference }}', body: 'Avant le {{ due | date }}.' };
    await publishRentSubsidy(store().db, { version: 2, messages: { ...messages, reminder: own } });
    const request = { ...requestAt('review', { message: 'reminder', to: 'head', due: '2026-12-21' }), version: 2 };
    await send(request);
    expect(await messagesOf(store().db, request.caseId)).toMatchObject([
      { recipient: 'head', subject: 'À faire : RS-2026-0001', body: 'Avant le 21 décembre 2026.' },
    ]);
  });

  test('a message that nobody would get is an incident', async () => {
    const nobody = { code: 'message/no-recipient', final: true };
    expect(await failureOf(send(requestAt('review', { message: 'reminder', to: 'expert' })))).toEqual(nobody);
    const stranger = requestAt('acknowledge', { message: 'received', to: 'applicant' }, about({ applicant: 'x' }));
    expect(await failureOf(send(stranger))).toEqual(nobody);
    expect(await failureOf(send(requestAt('review', { message: 'no-such', to: 'applicant' })))).toEqual({
      code: 'message/unknown-template',
      final: true,
    });
  });

  test('a subject is one line, whatever its values hold', async () => {
    const facts = about({ reference: 'RS-1\r\nBcc: everybody@mail.example' });
    const request = requestAt('acknowledge', { message: 'received', to: 'applicant' }, facts);
    await send(request);
    const [message] = await messagesOf(store().db, request.caseId);
    expect(message?.subject).toBe('Votre demande RS-1 Bcc: everybody@mail.example');
  });
});
