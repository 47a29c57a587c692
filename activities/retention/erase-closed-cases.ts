import { type Duration, deadlineAfter } from '#engine/time/duration.ts';
import { closedLongest } from '#store/cases/closed-cases.ts';
import { eraseCase } from '#store/cases/erase-case.ts';
import { closedVersions } from '#store/cases/versions-in-use.ts';
import type { Db } from '#store/tables.ts';
import type { DefinitionCache } from '../definition-cache.ts';

const AT_ONCE = 200;

/**
 * Erases the cases that closed longer ago than the version of the procedure on which they ran keeps them. A procedure
 * that does not say keeps them. Answers how many.
 */
export async function eraseClosedCases(db: Db, definitions: DefinitionCache, now: number): Promise<number> {
  let erased = 0;
  for (const of of await closedVersions(db)) {
    const { definition, plan } = await definitions.find(of.procedure, of.version);
    const kept = definition.retention?.closed as Duration | undefined;
    if (!kept) continue;
    const isOver = ({ closedAt }: { readonly closedAt: number }): boolean =>
      deadlineAfter(closedAt, kept, plan.calendar, plan.regime).at <= now;
    erased += await eraseWhile(db, of, isOver, now);
  }
  return erased;
}

/** The one that closed first first, until one is to be kept; one that cannot be erased yet is looked at the next time. */
async function eraseWhile(
  db: Db,
  of: { readonly procedure: string; readonly version: number },
  isOver: (one: { readonly closedAt: number }) => boolean,
  now: number,
): Promise<number> {
  let erased = 0;
  for (;;) {
    const longest = await closedLongest(db, { ...of, most: AT_ONCE });
    const over = longest.filter(isOver);
    const before = erased;
    for (const { id } of over) if (await eraseCase(db, id, now)) erased++;
    if (over.length < AT_ONCE || erased === before) return erased;
  }
}
