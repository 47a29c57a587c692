import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPreference } from '#store/preferences/find-preference.ts';
import { browserOf } from '../../support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from '../../support/pages-under-test.ts';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
}, 120_000);
afterAll(() => pages?.store.close());

const PATH = '/en/preferences';

test('a citizen chooses text messages, in German; a number that is none is told', async () => {
  const citizen = browserOf(pages.app);
  await citizen.signIn('citizen');
  const { html } = await citizen.get(PATH);
  expect(html).toMatch(/value="email" checked/);
  for (const phone of ['', '621 123 456', '+0352621', 'nobody']) {
    const wrong = await citizen.send(PATH, html, { channel: 'sms', language: 'de', phone });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#phone"');
  }
  expect(await findPreference(pages.store.db, 'citizen')).toBeUndefined();
  const saved = await citizen.send(PATH, html, { channel: 'sms', language: 'de', phone: '00352 621-123 456' });
  expect([saved.status, saved.to]).toEqual([303, PATH]);
  const chosen = { channel: 'sms', language: 'de', phone: '+352621123456', postalAddress: null };
  expect(await findPreference(pages.store.db, 'citizen')).toEqual(chosen);
  expect((await citizen.get(PATH)).html).toMatch(/Your choice is saved[\s\S]*value="sms" checked/);
});

test('post needs an address that fits into the window of an envelope', async () => {
  const citizen = browserOf(pages.app);
  await citizen.signIn('citizen-2');
  const { html } = await citizen.get(PATH);
  for (const postalAddress of ['', 'Differdange', 'a\nb\nc\nd\ne\nf', `${'x'.repeat(46)}\nL-4501 Differdange`]) {
    const wrong = await citizen.send(PATH, html, { channel: 'post', postalAddress });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('href="#postalAddress"');
  }
  const postalAddress = ' 12,  rue de l’Église\r\n\r\nL-4501 Differdange ';
  expect((await citizen.send(PATH, html, { channel: 'post', postalAddress })).status).toBe(303);
  expect(await findPreference(pages.store.db, 'citizen-2')).toMatchObject({
    channel: 'post',
    postalAddress: '12, rue de l’Église\nL-4501 Differdange',
  });
});

test('officers have no such page: their messages are their work', async () => {
  const officer = browserOf(pages.app);
  await officer.signIn('caseworker');
  expect((await officer.get(PATH)).status).toBe(404);
});
