import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { application, type Dossier, openDossier } from '#api/support/dossier.ts';
import { findDraft } from '#store/drafts/find-draft.ts';
import { saveDraft } from '#store/drafts/save-draft.ts';
import { mountPages } from './pages.ts';
import { browserOf } from './support/browser.ts';

const definition = JSON.parse(readFileSync('definitions/procedures/rent-subsidy/1.json', 'utf8'));
definition.steps.application.by = ['applicant', 'mandatary', 'counter'];

let dossier: Dossier;
beforeAll(async () => {
  dossier = await openDossier(undefined, definition);
  mountPages(dossier.app, { folder: join(tmpdir(), 'dossier-test-styles') });
}, 120_000);
afterAll(() => dossier.close());

async function begin(person: string) {
  const browser = browserOf(dossier.app);
  await browser.signIn(person);
  const page = await browser.get('/en/services/rent-subsidy');
  const begun = await browser.send('/en/services/rent-subsidy', page.html);
  const draft = begun.to.replace(/\/1$/, '');
  const answer = async (filled: Readonly<Record<string, string>>) =>
    browser.send(`${draft}/1`, (await browser.get(`${draft}/1`)).html, { ...filled, do: 'continue' });
  /** Fills in the pages of the form itself. */
  const fillIn = async () => {
    const kept = await findDraft(dossier.store.db, draft.split('/').at(-1) ?? '', person);
    if (!kept) throw new Error('the draft is gone');
    const { updatedAt: _then, ...unfinished } = kept;
    const entered = Object.entries({ ...application, lease: { name: 'lease.pdf', document: await upload(person) } });
    const values = Object.fromEntries(entered.map(([name, value]) => [`application.${name}`, value]));
    await saveDraft(dossier.store.db, { ...unfinished, values: { ...unfinished.values, ...values }, at: Date.now() });
  };
  const file = async () => browser.send(`${draft}/check`, (await browser.get(`${draft}/check`)).html);
  return { browser, draft, page, answer, fillIn, file };
}

async function upload(as: string): Promise<string> {
  const body = new FormData();
  body.set('file', new File(['%PDF-1.7\n%%EOF'], 'a.pdf'));
  return (await dossier.ask('POST', '/api/documents', { as, body })).json.id;
}

describe('an officer at the counter', () => {
  it('takes an application of somebody without an account, and comes to its case file', async () => {
    const { browser, page, draft, answer, fillIn, file } = await begin('caseworker');
    expect(page.html).toContain('Take an application at the counter');
    const which = await answer({ 'on-behalf.who': 'name' });
    expect(which.to).toBe(`${draft}/1#on-behalf.name`);
    expect((await answer({ 'on-behalf.name': 'Rosa Klein' })).to).toBe(`${draft}/2`);
    await fillIn();
    expect((await browser.get(`${draft}/check`)).html).toContain('Rosa Klein');
    const filed = await file();
    expect(filed.to, filed.html.slice(0, 4000)).toMatch(/^\/en\/cases\/[0-9a-f-]+$/);
    expect((await browser.get(filed.to)).html).toContain('Rosa Klein (taken down by an officer)');
  });

  it('of another authority is not offered it', async () => {
    const { page } = await begin('mayor');
    expect(page.html).not.toContain('Take an application');
  });
});

describe('somebody with a mandate', () => {
  it('says for whom and by which document; both stand on the page of the case', async () => {
    const { browser, draft, answer, fillIn, file } = await begin('citizen-2');
    await answer({ 'on-behalf.who': 'mandate' });
    const unproven = await answer({ 'on-behalf.name': 'Rosa Klein' });
    expect(unproven.status).toBe(422);
    expect(unproven.html).toContain('href="#on-behalf.mandate"');
    const mandate = {
      'on-behalf.mandate.name': 'mandate.pdf',
      'on-behalf.mandate.document': await upload('citizen-2'),
    };
    expect((await answer({ 'on-behalf.name': 'Rosa Klein', ...mandate })).to).toBe(`${draft}/2`);
    await fillIn();
    const filed = await file();
    expect(filed.to, filed.html.slice(0, 4000)).toMatch(/\/receipt$/);
    const { html } = await browser.get(filed.to.replace('/receipt', ''));
    expect(html).toContain('Rosa Klein');
    expect(html).toContain(`/documents/${mandate['on-behalf.mandate.document']}`);
  });

  it('who applies for themselves says so and nothing more', async () => {
    const { draft, answer, fillIn, file } = await begin('citizen');
    expect((await answer({ 'on-behalf.who': 'self' })).to).toBe(`${draft}/2`);
    await fillIn();
    expect((await file()).to).toMatch(/\/receipt$/);
  });
});
