import type { Change } from '#engine/compare/change.ts';
import { compare } from '#engine/compare/compare.ts';
import { evidentRenames } from '#engine/compare/evident-renames.ts';
import type { Renamed } from '#engine/kernel/event.ts';
import type { JsonObject } from '#engine/kernel/json.ts';
import type { Language } from '#engine/language/text.ts';
import { type Version, versionOf } from '#engine/migrate/version.ts';
import { findVersion } from '#store/procedures/find-version.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal, refuse } from '../problems/refusal.ts';
import { type Asker, isOperator } from '../session/asker.ts';
import { checkProcedure } from './check-procedure.ts';
import { type JudgedCase, judgeOpenCases } from './judge-open-cases.ts';

/** What a new version changes, and what that means for the open cases of the one before. */
export interface Comparison {
  readonly versions: readonly [Version, Version];
  /** Of the published version's definition. */
  readonly hash: string;
  readonly changes: readonly Change[];
  /** Steps that evidently are called otherwise; the cases are looked at with that. */
  readonly renamed: Renamed;
  readonly items: readonly JudgedCase[];
  readonly next: string | null;
}

/** Which published version, in which language to tell, and from where to go on in the list of its open cases. */
export interface Compared {
  readonly slug: string;
  readonly version: number;
  readonly language: Language;
  readonly cursor?: string | undefined;
}

/** Compares a definition, published or not, with a published version and looks at each open case of that. Keeps nothing. */
export async function compareVersions(
  deps: Deps,
  asker: Asker,
  { slug, version, language, cursor }: Compared,
  definition: JsonObject,
): Promise<Comparison | Refusal> {
  const before = isOperator(asker) ? await findVersion(deps.store.db, slug, version) : undefined;
  const from = before && versionOf(before.definition, before.plan);
  if (!before || !from) return nothingHere();
  const to = versionOf(definition);
  if (!to) {
    const { findings } = await checkProcedure({ definition });
    const faults = findings.map(({ code, pointer, message, hint }) => ({
      code,
      pointer,
      detail: `${message} ${hint}`,
    }));
    return refuse('procedure/invalid', 'A definition with errors cannot be compared; see errors.', { faults });
  }
  if (to.plan.procedure !== slug)
    return refuse('procedure/invalid', `This is a version of ${to.plan.procedure}, not of ${slug}.`);
  const renamed = evidentRenames(from.procedure, to.procedure);
  const { items, next } = await judgeOpenCases(deps, [from, to], language, { cursor }, renamed);
  const changes = compare(from.procedure, to.procedure, language, renamed);
  return { versions: [from, to], hash: before.hash, changes, renamed, items, next };
}
