import type { Procedure } from '#engine/language/procedure.ts';
import type { Submission } from '#engine/steps/submission/definition.ts';
import { type Duration, deadlineAfter } from '#engine/time/duration.ts';
import { deleteUnchangedDraft } from '#store/drafts/delete-draft.ts';
import { draftAges } from '#store/drafts/draft-ages.ts';
import type { Db } from '#store/tables.ts';
import type { DefinitionCache } from '../definition-cache.ts';

/**
 * Deletes the unfinished applications that have been left for longer than their procedure keeps them, counted from when
 * they were last worked on. One that is worked on meanwhile stays. Answers how many.
 */
export async function forgetOldDrafts(db: Db, definitions: DefinitionCache, now: number): Promise<number> {
  let forgotten = 0;
  for (const { id, procedure, version, updatedAt } of await draftAges(db)) {
    const { definition, plan } = await definitions.find(procedure, version);
    const kept = keptFor(definition);
    if (!kept || deadlineAfter(updatedAt, kept, plan.calendar, plan.regime).at > now) continue;
    if (await deleteUnchangedDraft(db, id, updatedAt)) forgotten++;
  }
  return forgotten;
}

/** The step by which one files says it, or the procedure for all. */
function keptFor({ start, steps, retention }: Procedure): Duration | undefined {
  const { drafts } = (steps[start] ?? {}) as Partial<Submission>;
  return (drafts ?? retention?.drafts) as Duration | undefined;
}
