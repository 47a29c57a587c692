import { afterAll, beforeAll, expect, test } from 'vitest';
import { markMessageFailed } from '#store/messages/mark-message-failed.ts';
import { messageAbout } from '../../support/a-message.ts';
import { browserOf } from '../../support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from '../../support/pages-under-test.ts';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
}, 120_000);
afterAll(() => pages?.store.close());

const refused = (at: string) => ({
  problem: { code: 'message/refused', at, found: 'the mail server answered 550' },
  final: true,
});

test('from the incident one comes to the message that failed, and finds every way that is open', async () => {
  const message = await messageAbout(pages, { channel: 'email', failing: true });
  await markMessageFailed(pages.store.db, message, refused(message));
  const operator = browserOf(pages.app);
  await operator.signIn('operator');
  expect((await operator.get('/fr/incidents')).html).toContain(`href="/fr/outbox/${message}"`);
  const page = await operator.get(`/fr/outbox/${message}`);
  for (const way of ['email', 'sms', 'post', 'settle'])
    expect(page.html).toContain(`action="/fr/outbox/${message}/${way}"`);
  expect(page.html).toContain('value="citizen@mail.example"');
});

test.each([
  ['email', 'lea@mail.example, all@mail.example', 'Geben Sie eine einzige E-Mail-Adresse an'],
  ['sms', '621 123 456', 'Geben Sie eine Mobilnummer mit der Vorwahl des Landes an'],
  ['post', 'one line', 'Geben Sie eine Postanschrift'],
])('what is no address for %s is said at its field, and stays to be corrected', async (way, entered, sentence) => {
  const message = await messageAbout(pages, { channel: 'email' });
  await markMessageFailed(pages.store.db, message, refused(message));
  const operator = browserOf(pages.app);
  await operator.signIn('operator');
  const page = await operator.get(`/de/outbox/${message}`);
  const wrong = await operator.send(`/de/outbox/${message}/${way}`, page.html, { [way]: entered });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain(`href="#${way}"`);
  expect(wrong.html).toMatch(new RegExp(`id="${way}-error"[^>]*>\\s*${sentence}`));
  expect(wrong.html).toContain(entered);
});

test('an officer may not', async () => {
  const message = await messageAbout(pages, { channel: 'email' });
  await markMessageFailed(pages.store.db, message, refused(message));
  const officer = browserOf(pages.app);
  await officer.signIn('caseworker');
  expect((await officer.get(`/en/outbox/${message}`)).status).toBe(404);
});
