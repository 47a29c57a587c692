import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askerFrom } from '#api/session/asker.ts';
import { demoPeople } from '#api/session/demo-people.ts';
import { publishProcedure } from '#api/use-cases/publishing/publish-procedure.ts';
import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { words } from '../shared/words/words-of.ts';
import { browserOf } from '../support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from '../support/pages-under-test.ts';
import { proposalWords } from './words.ts';

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest();
}, 120_000);
afterAll(() => pages?.store.close());

const browser = () => browserOf(pages.app);

/** The designer proposes a version that keeps closed cases longer. */
async function propose(version: number): Promise<void> {
  const designer = demoPeople.find(({ id }) => id === 'designer');
  if (!designer) throw new Error('nobody designs');
  const deps = { store: pages.store, now: Date.now, publishing: 'four-eyes' } as const;
  const longer = { ...rentSubsidy.retention, closed: { years: 10 + version } };
  const definition = JSON.parse(JSON.stringify({ ...rentSubsidy, version, retention: longer }));
  const done = await publishProcedure(deps, askerFrom(designer), { definition });
  expect(done).toMatchObject({ state: 'proposed' });
}

describe.each(['fr', 'de', 'en', 'lb', 'nl'] as const)('a proposal in %s', (language) => {
  const said = proposalWords[language];
  const version = 10 + ['fr', 'de', 'en', 'lb', 'nl'].indexOf(language);

  it('says what it changes and how its scenarios come out; a second person publishes it', async () => {
    await propose(version);
    const publisher = browser();
    await publisher.signIn('publisher');
    const list = await publisher.get(`/${language}/proposals`);
    expect(list.html).toContain(`/${language}/proposals/rent-subsidy/${version}`);
    const page = await publisher.get(`/${language}/proposals/rent-subsidy/${version}`);
    for (const text of [said.changes(version === 10 ? 1 : version - 1), said.passed, said.noNotes, said.forGood])
      expect(page.html).toContain(text);
    expect(page.html).toContain('<code class="reference">/retention</code>');
    for (const { name } of rentSubsidy.scenarios) expect(page.html).toContain(name);
    for (const { html } of [list, page]) expect(html).toContain('Nora Kayser');
    const { granted, refused } = words[language].status;
    for (const { name } of [granted, refused])
      expect(page.html).toContain(`<td class="govuk-table__cell">${name}</td>`);
    const done = await publisher.send(`/${language}/proposals/rent-subsidy/${version}/approve`, page.html, {});
    expect(done.to).toBe(`/${language}/proposals`);
    const procedures = await publisher.get(`/${language}/procedures`);
    expect(procedures.html).toContain(said.name(version));
    const { two } = words[language].procedures;
    expect(procedures.html).toContain(two('Nora Kayser', 'Yves Thoma'));
  });
});

describe('who decides', () => {
  it('is not the author', async () => {
    await propose(20);
    const designer = browser();
    await designer.signIn('designer');
    const page = await designer.get('/en/proposals/rent-subsidy/20');
    expect(page.html).toContain(proposalWords.en.own);
    expect(page.html).not.toContain('<textarea');
    expect((await designer.send('/en/proposals/rent-subsidy/20/approve', page.html, {})).status).toBe(403);
  });

  it('gives a reason for no, and is told when there is none', async () => {
    await propose(21);
    const publisher = browser();
    await publisher.signIn('publisher');
    const path = '/en/proposals/rent-subsidy/21';
    const page = await publisher.get(path);
    const again = await publisher.send(`${path}/refuse`, page.html, { reason: ' ' });
    expect(again.status).toBe(422);
    expect(again.html).toContain('href="#reason"');
    const done = await publisher.send(`${path}/refuse`, again.html, { reason: 'Ten years are the law.' });
    expect(done.to).toBe('/en/proposals');
    expect((await publisher.get('/en/procedures')).html).not.toContain('version 21');
    expect((await publisher.get(path)).status).toBe(404);
  });

  it('agrees to what was read: a proposal that was replaced meanwhile is not published', async () => {
    await propose(22);
    const publisher = browser();
    await publisher.signIn('publisher');
    const path = '/en/proposals/rent-subsidy/22';
    const page = await publisher.get(path);
    const hash = /name="hash" value="(\w+)"/.exec(page.html)?.[1] ?? '';
    const other = hash.replaceAll(/./g, '0');
    expect((await publisher.send(`${path}/approve`, page.html, { hash: other })).status).toBe(409);
    expect((await publisher.send(`${path}/approve`, page.html, { hash })).to).toBe('/en/proposals');
  });

  it.each(['citizen', 'caseworker', 'operator'])('%s is told nothing', async (person) => {
    const visitor = browser();
    await visitor.signIn(person);
    for (const path of ['/en/proposals', '/en/proposals/rent-subsidy/20', '/en/proposals/rent-subsidy/x'])
      expect((await visitor.get(path)).status).toBe(404);
  });
});
