import { demoPeople } from '#api/session/demo-people.ts';
import { compile } from '#engine/compile/compile.ts';
import type { Store } from '#store/open-store.ts';
import { seedPeople } from '#store/people/seed-people.ts';
import { contentHash } from '#store/procedures/content-hash.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import { publishedHashes } from '#store/procedures/published-hashes.ts';
import { shippedProcedures } from './shipped-procedures.ts';

/** The demo people, and the procedures that ship with Dossier. What is there already stays as it is. */
export async function seed({ db }: Store, log: (line: string) => void): Promise<void> {
  await seedPeople(db, demoPeople);
  const published = new Set(await publishedHashes(db));
  for (const { file, definition } of shippedProcedures()) {
    const hash = contentHash(definition);
    if (published.has(hash)) continue; // checked when it was published
    const { plan, findings } = compile(definition);
    if (!plan) {
      log(`${file} has errors and is not published: ${findings[0]?.pointer} ${findings[0]?.message}`);
      continue;
    }
    const done = await publishVersion(db, { definition: definition as never, plan, hash, publishedBy: 'dossier' });
    if (done === 'conflict') log(`${file} differs from the published version ${plan.version}, which stays as it is`);
    if (done === 'published') log(`published ${plan.procedure} version ${plan.version}`);
  }
}
