import { describe, expect, test } from 'vitest';
import { repliesOf } from '#store/replies/replies-of.ts';
import { onEveryDatabase } from '#store/support/on-every-database.ts';
import { answerTo } from '../../support/answers.ts';
import { awayNote, bounces } from '../../support/bounces.ts';
import { mailToCitizen } from '../../support/mail-to-citizen.ts';
import { messageReturnedTo, returnAddress } from '../return-address.ts';
import { takeMail } from '../take-mail.ts';
import { messageAnsweredAt, replyAddress } from './reply-address.ts';

const secret = 'a secret for tests';
const returns = { address: 'bounces@dossier.example', secret };
const replies = { address: 'replies@dossier.example', secret };

describe('an address for answers', () => {
  test('names its message, has room in a local part, and survives the loss of capitals', () => {
    const id = 'A-message_of-27-characters-'.padEnd(27, 'x');
    const address = replyAddress(replies, id);
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(messageAnsweredAt(replies, address.toUpperCase())).toBe(id.toLowerCase());
  });

  test('does not stand for a return address, nor one of those for it, even in one mailbox with one secret', () => {
    expect(messageReturnedTo(replies, replyAddress(replies, 'one'))).toBeUndefined();
    expect(messageAnsweredAt(returns, returnAddress(returns, 'one'))).toBeUndefined();
  });
});

onEveryDatabase((store) => {
  const db = () => store().db;
  const logged: string[] = [];
  const take = (raw: Uint8Array) => takeMail({ db: db(), returns, replies, log: (line) => logged.push(line) }, raw);
  const sent = async () => {
    const { id, caseId } = await mailToCitizen(db());
    return { id, caseId, to: replyAddress(replies, id), kept: () => repliesOf(db(), caseId) };
  };

  test('what a person answers is kept in the case, as they wrote it', async () => {
    const { id, to, kept } = await sent();
    expect(await take(answerTo({ to }))).toBe('reply');
    expect(await kept()).toMatchObject([
      {
        message: id,
        name: 'Léa Hoffmann',
        address: 'citizen@mail.example',
        fromRecipient: true,
        subject: 'Re: Décision',
        body: 'Guten Tag,\ndas Einkommen ist 2 300 €.\n\n> Une lettre vous attend.',
        shortened: false,
        enclosures: [],
        sentAt: Date.UTC(2026, 10, 26, 8, 15),
      },
    ]);
    expect(logged).toEqual([]);
  });

  test('the same mail is one answer, also without a Message-ID; another one is another', async () => {
    const { to, kept } = await sent();
    for (const [id, text, was] of [
      ['a@x', 'First', 'reply'],
      ['a@x', 'First', 'repeated'],
      ['', 'Second', 'reply'],
      ['', 'Second', 'repeated'],
      ['', 'Third', 'reply'],
    ] as const)
      expect(await take(answerTo({ to, id, text }))).toBe(was);
    expect((await kept()).map(({ body }) => body).toSorted()).toEqual(['First', 'Second', 'Third']);
  });

  test('an answer from another address than we wrote to is kept, and says so', async () => {
    const { to, kept } = await sent();
    await take(answerTo({ to, from: 'Somebody Else <else@mail.example>' }));
    expect(await kept()).toMatchObject([{ address: 'else@mail.example', fromRecipient: false }]);
  });

  test('nobody answers a message that they have not got', async () => {
    const { id, to, kept } = await sent();
    for (const forged of [
      replies.address,
      to.replace(/\.[0-9a-f]{20}@/, `.${'0'.repeat(20)}@`),
      replyAddress({ ...replies, secret: 'guessed' }, id),
      replyAddress(replies, 'no-such-message'),
    ])
      expect(await take(answerTo({ to: forged })), forged).toBe('unknown-address');
    expect(await take(answerTo({ to: returnAddress(returns, id) }))).toBe('not-ours');
    expect(await kept()).toEqual([]);
  });

  test.each([
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-generated (vacation)',
    'Precedence: bulk',
    'Precedence: auto_reply',
    'X-Autoreply: yes',
    'List-Id: <people.lists.example>',
    'Return-Path: <>',
    'Content-Type: multipart/report; boundary=x',
  ])('what a machine writes is no answer: %s', async (line) => {
    const { to, kept } = await sent();
    expect(await take(answerTo({ to, head: [line] }))).toBe('automatic');
    expect(await kept()).toEqual([]);
  });

  test('nor is a note of absence or a report that comes to the address for answers', async () => {
    const { to, kept } = await sent();
    expect(await take(awayNote(to))).toBe('automatic');
    expect(await take(awayNote(replies.address))).toBe('automatic');
    const outcomes = [{ recipient: 'citizen@mail.example', action: 'failed', status: '5.1.1' }];
    for (const written of Object.values(bounces)) expect(await take(written({ to, outcomes }))).toBe('automatic');
    expect(await kept()).toEqual([]);
  });

  test('“Auto-Submitted: no” is what a person writes', async () => {
    const { to } = await sent();
    expect(await take(answerTo({ to, head: ['Auto-Submitted: no'] }))).toBe('reply');
  });

  test('it is found by the envelope or as a copy, too', async () => {
    const { to, kept } = await sent();
    await take(answerTo({ to: 'office@dossier.example', head: [`Delivered-To: ${to}`], id: '1@x' }));
    await take(answerTo({ to: 'office@dossier.example', head: [`Cc: <${to.toUpperCase()}>`], id: '2@x' }));
    expect(await kept()).toHaveLength(2);
  });

  test('HTML alone is kept as its text, and nothing of it acts', async () => {
    const { to, kept } = await sent();
    const text = `<html><head><style>p{color:red}</style><script>alert(1)</script></head><body>
      <p onclick="x()">Bonjour</p><img src="https://spy.example/p.gif"><p>&lt;b&gt; é</p></body></html>`;
    expect(await take(answerTo({ to, text, head: ['Content-Type: text/html; charset=utf-8'] }))).toBe('reply');
    const [{ body } = { body: '' }] = await kept();
    expect(body).toContain('Bonjour');
    expect(body).toContain('<b> é');
    expect(body).not.toMatch(/alert|onclick|<img|color/);
  });

  test('of much HTML the beginning is kept, whatever pictures are written into it', async () => {
    const { to, kept } = await sent();
    const picture = `<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`;
    const head = ['Content-Type: text/html'];
    await take(answerTo({ to, text: `${picture}<p>Merci</p>`, head, id: '1@x' }));
    await take(answerTo({ to, text: '<p>Zeile</p>'.repeat(200_000), head, id: '2@x' }));
    const told = (await kept()).map(({ body, shortened }) => [
      body.includes('Merci'),
      body.includes('Zeile'),
      shortened,
    ]);
    expect(told.toSorted()).toEqual([
      [false, true, true],
      [true, false, false],
    ]);
  });

  test.each(['<div>', '<b>x</b>', '<table><tr><td>'])(
    'HTML of %s without end does not hold others up',
    async (part) => {
      const { to, kept } = await sent();
      const text = part.repeat(300_000);
      const begun = performance.now();
      expect(await take(answerTo({ to, text, head: ['Content-Type: text/html'] }))).toBe('reply');
      expect(performance.now() - begun).toBeLessThan(5_000);
      expect(await kept()).toHaveLength(1);
    },
  );

  test('a mail in an older character set is read in it', async () => {
    const { to, kept } = await sent();
    const raw = answerTo({ to, text: 'd\u00e9j\u00e0', head: ['Content-Type: text/plain; charset=iso-8859-1'] });
    await take(Buffer.from(raw.toString('utf8'), 'latin1'));
    expect(await kept()).toMatchObject([{ body: 'déjà' }]);
  });

  test('of two megabytes the beginning is kept, and said to be that', async () => {
    const { to, kept } = await sent();
    expect(await take(answerTo({ to, text: 'Zeile\r\n'.repeat(300_000) }))).toBe('reply');
    const [{ body, shortened } = { body: '', shortened: false }] = await kept();
    expect([body.length, shortened]).toEqual([100_000, true]);
  });

  test('what cannot be stored or turns the direction of text is left out', async () => {
    const { to, kept } = await sent();
    await take(answerTo({ to, text: 'a\0b\u202ec\u0007d', from: '"x\u202ey" <citizen@mail.example>' }));
    expect(await kept()).toMatchObject([{ body: 'abcd', name: 'xy' }]);
  });

  test('enclosures are named, not taken', async () => {
    const { to, kept } = await sent();
    const text = [
      '--x\r\nContent-Type: text/plain\r\n\r\nSee the lease.',
      '--x\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="lease.pdf"\r\n\r\n%PDF-',
      '--x--',
    ].join('\r\n');
    await take(answerTo({ to, text, head: ['Content-Type: multipart/mixed; boundary=x'] }));
    expect(await kept()).toMatchObject([
      { body: 'See the lease.', enclosures: [{ name: 'lease.pdf', type: 'application/pdf', size: 5 }] },
    ]);
  });
});
