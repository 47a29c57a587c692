import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askerFrom } from '#api/session/asker.ts';
import { demoPeople } from '#api/session/demo-people.ts';
import { publishProcedure } from '#api/use-cases/publishing/publish-procedure.ts';
import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { browserOf } from '../../support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from '../../support/pages-under-test.ts';

let pages: PagesUnderTest;
let designer: ReturnType<typeof browserOf>;
beforeAll(async () => {
  pages = await pagesUnderTest();
  designer = browserOf(pages.app);
  await designer.signIn('designer');
}, 120_000);
afterAll(() => pages?.store.close());

const letters = Object.entries(rentSubsidy.letters);

async function propose(): Promise<void> {
  const author = demoPeople.find(({ id }) => id === 'designer');
  if (!author) throw new Error('nobody designs');
  const definition = structuredClone({ ...rentSubsidy, version: 2 });
  definition.letters.grant.subject.en = 'Your new grant';
  const deps = { store: pages.store, now: Date.now, publishing: 'four-eyes' } as const;
  const done = await publishProcedure(deps, askerFrom(author), { definition: JSON.parse(JSON.stringify(definition)) });
  expect(done).toMatchObject({ state: 'proposed' });
}

describe.each(['fr', 'de', 'en', 'lb'] as const)('the letters of a version in %s', (language) => {
  it('are all there with their text, and as PDF', async () => {
    const { status, html } = await designer.get(`/${language}/procedures/rent-subsidy/1/letters`);
    expect(status).toBe(200);
    for (const [id] of letters) expect(html).toContain(`/procedures/rent-subsidy/1/letters/${id}?language=${language}`);
    expect(html, 'the applicant of the case').toContain('Alix Muller');
    expect(html).not.toMatch(/undefined|\[object|\{\{/);
    const pdf = await designer.get(`/${language}/procedures/rent-subsidy/1/letters/grant?language=${language}`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.html.slice(0, 5)).toBe('%PDF-');
  });
});

it('can be read in another language than the page’s, and with the data of an attacker', async () => {
  const { html } = await designer.get('/en/procedures/rent-subsidy/1/letters?language=de&data=hostile');
  expect(html).toContain('<html lang="en"');
  expect(html).toMatch(/<h2 id="letter-grant" lang="de">Bewilligung/);
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toContain('<script>alert');
  expect(html, 'as it is drawn').not.toMatch(/[\u202a-\u202e\u2066-\u2069]|e\u0308/u);
});

it('are headings, each with its own anchor, and no landmarks: two letters may have one title', async () => {
  const { html } = await designer.get('/en/procedures/rent-subsidy/1/letters');
  for (const [id] of letters) expect(html).toContain(`<h2 id="letter-${id}"`);
  expect(html.match(/<section|<article|role="region"/g)).toBeNull();
});

it('are those of a proposal before it is published', async () => {
  expect((await designer.get('/en/procedures/rent-subsidy/2/letters')).status).toBe(404);
  await propose();
  const proposal = await designer.get('/en/proposals/rent-subsidy/2');
  expect(proposal.html).toContain('href="/en/procedures/rent-subsidy/2/letters"');
  expect((await designer.get('/en/procedures/rent-subsidy/2/letters')).html).toContain('Your new grant');
});

it.each(['citizen', 'caseworker', 'operator', undefined])('are not for %s', async (person) => {
  const other = browserOf(pages.app);
  if (person !== undefined) await other.signIn(person);
  for (const path of ['', '/grant']) {
    const { status, to } = await other.get(`/en/procedures/rent-subsidy/1/letters${path}`);
    expect(person === undefined ? to : status).toEqual(
      person === undefined ? expect.stringContaining('/sign-in') : 404,
    );
  }
});

it.each(['/rent-subsidy/9/letters', '/rent-subsidy/x/letters', '/rent-subsidy/1/letters/nothing', '/x/1/letters'])(
  '%s does not exist',
  async (path) => {
    expect((await designer.get(`/en/procedures${path}`)).status).toBe(404);
  },
);
