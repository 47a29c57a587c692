import { DefinitionCache } from '#activities/definition-cache.ts';
import { eraseClosedCases } from '#activities/retention/erase-closed-cases.ts';
import { forgetOldDrafts } from '#activities/retention/forget-old-drafts.ts';
import type { Db } from '#store/tables.ts';

const EVERY_MS = 3_600_000;

/** Deletes, once an hour, the unfinished applications and the closed cases that are kept no longer; answers how to stop. */
export function watchRetention(db: Db, log: (line: string) => void): () => Promise<void> {
  const definitions = new DefinitionCache(db);
  const look = async (): Promise<void> => {
    const drafts = await forgetOldDrafts(db, definitions, Date.now());
    if (drafts > 0) log(`${drafts} unfinished applications were left too long and are deleted`);
    const cases = await eraseClosedCases(db, definitions, Date.now());
    if (cases > 0) log(`${cases} closed cases are kept no longer and are erased`);
  };
  let looking = Promise.resolve();
  const next = (): void => {
    looking = looking
      .then(look)
      .catch((error: unknown) => log(`what is kept no longer cannot be looked at: ${(error as Error).message}`));
  };
  next();
  const timer = setInterval(next, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
