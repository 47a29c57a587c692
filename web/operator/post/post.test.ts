import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMessage } from '#store/messages/find-message.ts';
import { markMessageSent } from '#store/messages/mark-message-sent.ts';
import { markReturned } from '#store/messages/mark-returned.ts';
import { messageAbout } from '../../support/a-message.ts';
import { browserOf } from '../../support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from '../../support/pages-under-test.ts';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
}, 120_000);
afterAll(() => pages?.store.close());

test('an operator makes a batch, prints it, and says that it is in the post', async () => {
  const message = await messageAbout(pages, { channel: 'post' });
  const operator = browserOf(pages.app);
  await operator.signIn('operator');
  const list = await operator.get('/en/post');
  expect(list.html).toContain('1 envelope waits to be printed.');
  const { to } = await operator.send('/en/post', list.html);
  const batch = await operator.get(to);
  expect(batch.html).toContain('RS-2026-1');
  const pdf = await operator.get(`${to}/pdf`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('content-disposition')).toContain('attachment');
  expect((await findMessage(pages.store.db, message))?.state).toBe('queued');
  await operator.send(`${to}/printed`, batch.html);
  expect((await findMessage(pages.store.db, message))?.state).toBe('printed');
  const after = await operator.get(to);
  expect(after.html).toMatch(/printed .*Tom Schmit/);
  expect(after.html).not.toContain('<form method="post" action="/en/post');
  expect((await operator.get('/en/post')).html).toContain('0 envelopes wait');
});

test('a message that came back stands among the incidents, and goes by post from there', async () => {
  const { db } = pages.store;
  const message = await messageAbout(pages, { channel: 'email' });
  await markMessageSent(db, message, { messageId: '<m@dossier.example>', at: Date.now() });
  await markReturned(db, message, { code: 'message/returned', at: message, found: 'the mailbox is full' });
  const operator = browserOf(pages.app);
  await operator.signIn('operator');
  const incidents = await operator.get('/en/incidents');
  expect(incidents.html).toContain('the mailbox is full');
  expect(incidents.html).toContain(`href="/en/outbox/${message}"`);
  const page = await operator.get(`/en/outbox/${message}`);
  const wrong = await operator.send(`/en/outbox/${message}/post`, page.html, { post: 'one line' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('two to five lines');
  expect(wrong.html).toContain('one line');
  const sent = await operator.send(`/en/outbox/${message}/post`, page.html, { post: 'rue Neuve\nL-1111 Ville' });
  expect(sent.to).toBe('/en/incidents');
  expect((await operator.get('/en/incidents')).html).not.toContain('the mailbox is full');
  expect((await operator.get('/en/post')).html).toContain('1 envelope waits');
  expect((await operator.get(`/en/outbox/${message}`)).html).toMatch(/Tried before[\s\S]*the mailbox is full/);
});

test('nobody else sees the post', async () => {
  const officer = browserOf(pages.app);
  await officer.signIn('caseworker');
  expect((await officer.get('/en/post')).status).toBe(404);
});
