import { afterAll, beforeAll, expect, test } from 'vitest';
import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { wordsOf } from '#pdf/support/read-pdf.ts';
import { browserOf } from '../support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from '../support/pages-under-test.ts';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
}, 120_000);
afterAll(() => pages?.store.close());

/** A browser that keeps the bytes of what it saw last. */
function reader() {
  let bytes = new Uint8Array();
  const request: PagesUnderTest['app']['request'] = async (...asked) => {
    const answer = await pages.app.request(...asked);
    bytes = new Uint8Array(await answer.clone().arrayBuffer());
    return answer;
  };
  return { ...browserOf({ request }), last: () => bytes };
}

test('who applies by post finds the form on the page of the service, in their language', async () => {
  const somebody = reader();
  expect((await somebody.get('/de/services/rent-subsidy')).html).toContain('href="/de/services/rent-subsidy/form.pdf"');
  const { status, headers } = await somebody.get('/de/services/rent-subsidy/form.pdf');
  expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const said = wordsOf(somebody.last());
  for (const words of ['Mietbeihilfe – Antrag auf Papier', 'Geburtsdatum', 'Beizufügende Unterlagen', 'Mietvertrag'])
    expect(said).toContain(words);
});

test('an application that was begun online is printed with what was entered, for nobody else', async () => {
  const citizen = reader();
  await citizen.signIn('citizen');
  const service = await citizen.get('/en/services/rent-subsidy');
  const draft = (await citizen.send('/en/services/rent-subsidy', service.html)).to.replace(/\/1$/, '');
  const page = await citizen.get(`${draft}/1`);
  await citizen.send(`${draft}/1`, page.html, {
    'application.birthDate.day': '2',
    'application.birthDate.month': '5',
    'application.birthDate.year': '1990',
    'application.household.0.name': 'Léa Hoffmann',
    'application.household.0.netIncome': '2400,00',
    'application.household.0.incomeMonths': '14',
  });
  expect((await citizen.get(`${draft}/check`)).html).toContain(`href="${draft}/form.pdf"`);
  await citizen.get(`${draft}/form.pdf`);
  expect(wordsOf(citizen.last())).toContain('2 May 1990');
  expect(wordsOf(citizen.last())).toContain('Léa Hoffmann');
  const other = browserOf(pages.app);
  await other.signIn('citizen-2');
  expect((await other.get(`${draft}/form.pdf`)).status).toBe(404);
});

test('a service that takes applications online only has no form on paper', async () => {
  const service = { ...rentSubsidy.service, channels: ['online'] };
  const online = await pagesUnderTest(undefined, { ...rentSubsidy, service });
  try {
    expect((await browserOf(online.app).get('/en/services/rent-subsidy')).html).not.toContain('form.pdf');
    expect((await online.app.request('/en/services/rent-subsidy/form.pdf')).status).toBe(404);
  } finally {
    await online.store.close();
  }
});
