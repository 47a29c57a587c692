import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '#api/session/demo-people.ts';
import { browserOf } from './support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from './support/pages-under-test.ts';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
}, 120_000);
afterAll(() => pages?.store.close());

const browser = () => browserOf(pages.app);

async function beginDraft(by: ReturnType<typeof browser>): Promise<string> {
  await by.signIn('citizen');
  const page = await by.get('/en/services/rent-subsidy');
  const begun = await by.send('/en/services/rent-subsidy', page.html);
  return begun.to.replace(/\/1$/, '');
}

const household = {
  'application.birthDate.day': '2',
  'application.birthDate.month': '5',
  'application.birthDate.year': '1990',
  'application.household.0.name': 'Léa <Hoffmann>',
  'application.household.0.netIncome': '2400,00',
  'application.household.0.incomeMonths': '14',
};

describe('the start', () => {
  it.each([
    ['de-LU,de;q=0.9,en;q=0.5', '/de'],
    ['en;q=0.2, lb', '/lb'],
    ['ja', '/fr'],
    ['', '/fr'],
  ])('speaks the language of the browser: %s', async (accepted, to) => {
    const answer = await pages.app.request('/', { headers: { 'accept-language': accepted } });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, to]);
  });

  it('is the catalogue for strangers, and what each has to do for those who are known', async () => {
    const stranger = browser();
    expect((await stranger.get('/en')).to).toBe('/en/services');
    for (const [person, home] of [
      ['citizen', '/en/applications'],
      ['caseworker', '/en/inbox'],
      ['operator', '/en/incidents'],
      ['designer', '/en/procedures'],
      ['publisher', '/en/proposals'],
    ] as const) {
      const visitor = browser();
      expect((await visitor.signIn(person)).to).toBe(home);
      expect((await visitor.get(home)).status).toBe(200);
    }
  });
});

describe('the sign-in page', () => {
  it.each([
    ['en', 'Ministry of Housing and Spatial Planning', 'Rent subsidy', 'Caseworker', 'Head of service'],
    ['fr', 'Ministère du Logement', 'Subvention de loyer', 'Gestionnaire', 'Chef de service'],
    ['de', 'Ministerium für Wohnungsbau', 'Mietbeihilfe', 'Sachbearbeitung', 'Dienststellenleitung'],
    ['lb', 'Ministère fir Logement', 'Loyerssubventioun', 'Gestionnaire', 'Chef de service'],
  ])(
    'says in %s whom each officer works for, as what and on what',
    async (language, authority, service, caseworker, head) => {
      const { html } = await browser().get(`/${language}/sign-in`);
      const [section = ''] = html.split('id="authority-housing-aid-service"')[1]?.split('</section>') ?? [];
      expect(section).toContain(authority);
      const said = (person: string) => section.split('<dt>').find((one) => one.includes(`value="${person}"`));
      expect(section).toContain(service);
      expect(said('caseworker')).toContain(caseworker);
      expect(said('head')).toContain(head);
      expect(section).not.toContain('value="prosecutor"');
    },
  );

  it('leaves nobody out, also those whose procedures are not published', async () => {
    const { html } = await browser().get('/en/sign-in');
    for (const { id } of demoPeople) expect(html).toContain(`value="${id}"`);
  });
});

describe.each(['fr', 'de', 'en', 'lb', 'nl'])('every page in %s', (language) => {
  it.each([
    ['', '/sign-in'],
    ['', '/services'],
    ['', '/services/rent-subsidy'],
    ['', '/verify'],
    ['', '/verify/AAAA-AAAA-AAAAA'],
    ['citizen', '/applications'],
    ['citizen', '/preferences'],
    ['caseworker', '/inbox'],
    ['caseworker', '/inbox?tab=all&procedure=rent-subsidy'],
    ['caseworker', '/cases'],
    ['operator', '/incidents'],
    ['operator', '/outbox'],
    ['operator', '/post'],
    ['designer', '/procedures'],
    ['publisher', '/proposals'],
    ['', '/nothing-here'],
  ])('%s %s has one heading, one main part, its language and a strict policy', async (person, path) => {
    const visitor = browser();
    if (person !== '') await visitor.signIn(person);
    const { html, headers } = await visitor.get(`/${language}${path}`);
    expect(html).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}"`));
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|style="|\son[a-z]+="|undefined|\[object/);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('an application', () => {
  it('keeps what was typed and says what is wrong', async () => {
    const citizen = browser();
    const draft = await beginDraft(citizen);
    const page = await citizen.get(`${draft}/1`);
    const wrong = { ...household, 'application.birthDate.month': '13', 'application.household.0.netIncome': 'a lot' };
    const answer = await citizen.send(`${draft}/1`, page.html, { ...wrong, do: 'continue' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('<title>Error: ');
    expect(answer.html).toContain('href="#application.birthDate.day"');
    expect(answer.html).toContain('href="#application.household.0.netIncome"');
    expect(answer.html).toContain('value="a lot"');
    expect(answer.html).toContain('value="Léa &lt;Hoffmann&gt;"');
  });

  it('names the field of a file that cannot be taken, and what to do', async () => {
    const citizen = browser();
    const draft = await beginDraft(citizen);
    const page = await citizen.get(`${draft}/2`);
    const answer = await citizen.send(`${draft}/2`, page.html, {
      'application.lease': new File(['MZ'], 'lease.pdf'),
      do: 'continue',
    });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain(
      '<a href="#application.lease">Lease: this file is not a PDF, JPEG or PNG, or its name says otherwise. Choose another.</a>',
    );
  });

  it('is saved page by page and can be gone on with', async () => {
    const citizen = browser();
    const draft = await beginDraft(citizen);
    const page = await citizen.get(`${draft}/1`);
    const next = await citizen.send(`${draft}/1`, page.html, { ...household, do: 'continue' });
    expect([next.status, next.to]).toEqual([303, `${draft}/2`]);
    const again = browser();
    await again.signIn('citizen');
    expect((await again.get('/en/applications')).html).toContain(`href="${draft}/2"`);
    expect((await again.get(`${draft}/1`)).html).toContain('value="2400,00"');
    const check = await again.get(`${draft}/check`);
    expect(check.html).toContain('2 May 1990');
    expect(check.html).toContain('€2,400.00');
    expect(check.html).toContain('Some answers are missing');
    expect(check.html).not.toContain('>File the application<');
  });

  it('adds and removes entries of a list without losing the others', async () => {
    const citizen = browser();
    const draft = await beginDraft(citizen);
    const page = await citizen.get(`${draft}/1`);
    const added = await citizen.send(`${draft}/1`, page.html, { ...household, do: 'add:application.household' });
    expect(added.to).toBe(`${draft}/1#application.household.1`);
    const two = await citizen.get(`${draft}/1`);
    expect(two.html).toContain('name="application.household.1.name"');
    expect(two.html).toContain('value="Léa &lt;Hoffmann&gt;"');
    await citizen.send(`${draft}/1`, two.html, { do: 'remove:application.household.1' });
    expect((await citizen.get(`${draft}/1`)).html).not.toContain('application.household.1.name');
  });

  it('is its author’s own', async () => {
    const draft = await beginDraft(browser());
    const other = browser();
    await other.signIn('citizen-2');
    const hidden = await other.get(`${draft}/1`);
    const absent = await other.get('/en/drafts/5f3a4f1e-0000-4000-8000-000000000000/1');
    expect([hidden.status, absent.status]).toEqual([404, 404]);
    expect(hidden.html.replaceAll(draft, '')).toContain('Page not found');
    const withoutAddress = (html: string) =>
      html.replaceAll(/\/drafts\/[0-9a-f-]+\/1/g, '').replaceAll(/value="[^"]*"/g, '');
    expect(withoutAddress(hidden.html)).toBe(withoutAddress(absent.html));
  });

  it('is never begun by looking at it', async () => {
    const citizen = browser();
    await citizen.signIn('citizen-2');
    await citizen.get('/en/services/rent-subsidy');
    expect((await citizen.get('/en/applications')).html).not.toContain('/drafts/');
  });
});

describe('a form', () => {
  it('of another page is refused, and changes nothing', async () => {
    const citizen = browser();
    const draft = await beginDraft(citizen);
    const forged = await citizen.request(`${draft}/delete`, {
      method: 'POST',
      body: new URLSearchParams({ 'form-token': 'x' }),
    });
    expect(forged.status).toBe(403);
    expect((await citizen.get(`${draft}/1`)).status).toBe(200);
  });

  it('sends those who are not signed in to sign in, and back to pages of ours only', async () => {
    const stranger = browser();
    const asked = await stranger.get('/en/inbox?tab=all');
    expect(asked.to).toBe('/en/sign-in?to=%2Finbox%3Ftab%3Dall');
    const page = await stranger.get(asked.to);
    expect((await stranger.send('/en/sign-in', page.html, { person: 'caseworker' })).to).toBe('/en/inbox?tab=all');
    const lured = browser();
    const to = await lured.request('/en/sign-in', {
      method: 'POST',
      body: new URLSearchParams({ person: 'citizen', to: '//evil.example/' }),
    });
    expect(to.headers.get('location')).toBe('/en/applications');
  });
});

describe('a role', () => {
  it.each([
    ['citizen', '/en/inbox'],
    ['citizen', '/en/outbox'],
    ['citizen', '/en/incidents'],
    ['citizen', '/en/procedures'],
    ['caseworker', '/en/outbox'],
    ['caseworker', '/en/incidents'],
    ['operator', '/en/inbox'],
    ['citizen', '/en/cases/%00'],
    ['citizen', '/en/drafts/nonsense/1'],
    ['citizen', '/en/applications?cursor=nonsense'],
    ['caseworker', '/en/inbox?procedure=%00'],
  ])('%s does not find %s', async (person, path) => {
    const visitor = browser();
    await visitor.signIn(person);
    expect((await visitor.get(path)).status).toBe(404);
  });
});
