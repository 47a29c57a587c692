import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { recordProgress } from '#store/progress/record-progress.ts';
import { MONDAY, progress } from '#store/support/case-at-rest.ts';
import { browserOf } from '../support/browser.ts';
import { type PagesUnderTest, pagesUnderTest } from '../support/pages-under-test.ts';

const inspect = { fr: 'Ordonner une visite', de: 'Besichtigung anordnen', en: 'Order a visit', lb: 'Visitt uerdnen' };
const definition = {
  ...rentSubsidy,
  events: { ...rentSubsidy.events, inspect: { title: inspect, by: 'caseworker' } },
  on: { ...rentSubsidy.on, inspected: { message: 'inspect', by: 'caseworker', interrupt: true, to: 'withdrawn' } },
};

let pages: PagesUnderTest;
beforeAll(async () => {
  pages = await pagesUnderTest(() => MONDAY, definition);
}, 120_000);
afterAll(() => pages?.store.close());

it('an officer finds what they may do of their own accord in the case file, and nobody else does', async () => {
  const caseId = randomUUID();
  await recordProgress(pages.store.db, progress({ caseId }));
  const pageOf = async (person: string) => {
    const browser = browserOf(pages.app);
    await browser.signIn(person);
    return (await browser.get(`/en/cases/${caseId}`)).html;
  };
  expect(await pageOf('caseworker')).toContain(`/cases/${caseId}/events/inspect`);
  expect(await pageOf('citizen')).not.toContain('/events/inspect');
});
