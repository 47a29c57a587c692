import { DefinitionCache } from '#activities/definition-cache.ts';
import { forgetOldDrafts } from '#activities/drafts/forget-old-drafts.ts';
import type { Db } from '#store/tables.ts';

const EVERY_MS = 3_600_000;

/** Deletes, once an hour, the unfinished applications that are kept no longer; answers how to stop. */
export function watchOldDrafts(db: Db, log: (line: string) => void): () => Promise<void> {
  const definitions = new DefinitionCache(db);
  let looking: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    looking = looking
      .then(() => forgetOldDrafts(db, definitions, Date.now()))
      .then(
        (forgotten) => forgotten > 0 && log(`${forgotten} unfinished applications were left too long and are deleted`),
      )
      .catch((error: unknown) => log(`old drafts cannot be looked at: ${(error as Error).message}`));
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
