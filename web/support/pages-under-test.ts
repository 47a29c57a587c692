import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawForm } from '#activities/documents/draw-form.ts';
import { previewLetter } from '#activities/documents/preview-letter.ts';
import { sampleLetters } from '#activities/documents/samples/sample-letters.ts';
import { printPost } from '#activities/messages/post/print-post.ts';
import { type App, createApp } from '#api/app.ts';
import { demoPeople } from '#api/session/demo-people.ts';
import rentSubsidy from '#definitions/procedures/rent-subsidy/1.json' with { type: 'json' };
import { compile } from '#engine/compile/compile.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import { openStore, type Store } from '#store/open-store.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import { mountPages } from '../pages.ts';

export interface PagesUnderTest {
  readonly store: Store;
  readonly app: App;
  readonly plan: Plan;
}

/** The pages over a store in memory, with the demo people and one procedure, and no Temporal server. For tests. */
export async function pagesUnderTest(now?: () => number, definition: object = rentSubsidy): Promise<PagesUnderTest> {
  const store = await openStore({});
  await seedPeople(store.db, demoPeople);
  const { plan } = compile(definition);
  if (!plan) throw new Error('the rent subsidy does not compile');
  const hash = contentHash(definition);
  await publishVersion(store.db, { definition: definition as never, plan, hash, publishedBy: 'dossier' });
  const app = createApp({
    previewLetter,
    drawForm,
    sampleLetters,
    printPost,
    ways: ['email', 'sms'],
    store,
    client: {} as never,
    secret: 's'.repeat(32),
    publicUrl: 'http://localhost',
    log: () => {},
    ...(now && { now }),
  });
  mountPages(app, { folder: join(tmpdir(), 'dossier-test-styles') });
  return { store, app, plan };
}
