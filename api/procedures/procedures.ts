import { type LocatedStep, locate } from '#engine/compile/located.ts';
import type { Plan } from '#engine/kernel/plan.ts';
import type { Form } from '#engine/language/form.ts';
import { type Procedure, procedure as procedureSchema } from '#engine/language/procedure.ts';
import { findVersion } from '#store/procedures/find-version.ts';
import { listVersions } from '#store/procedures/list-versions.ts';
import type { PublishedVersion } from '#store/procedures/published-version.ts';
import type { Db } from '#store/tables.ts';

/** A published version, read; it never changes. */
export interface Version {
  readonly slug: string;
  readonly version: number;
  readonly procedure: Procedure;
  readonly plan: Plan;
  /** The step at a path of the plan. */
  step(path: string): LocatedStep | undefined;
  form(id: string): Form | undefined;
}

export interface Procedures {
  /** Throws for a version that a case names and the store does not have. */
  of(named: { readonly procedure: string; readonly version: number }): Promise<Version>;
  find(slug: string, version: number): Promise<Version | undefined>;
  /** The version that new applications are filed on, or why there is none. */
  forFiling(slug: string, version?: number): Promise<Version | 'unknown' | 'retired'>;
}

const MOST_KEPT = 200;

/** Reads each published version once. */
export function procedures(db: Db): Procedures {
  const kept = new Map<string, Version>();

  async function find(slug: string, version: number): Promise<Version | undefined> {
    const key = `${slug}/${version}`;
    const known = kept.get(key);
    if (known) return known;
    const published = await findVersion(db, slug, version);
    if (!published) return undefined;
    const read = versionOf(published);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, read);
    return read;
  }

  return {
    find,
    async of({ procedure, version }) {
      const found = await find(procedure, version);
      if (!found) throw new Error(`version ${version} of ${procedure} is not in the store`);
      return found;
    },
    async forFiling(slug, wanted) {
      const versions = (await listVersions(db, slug)).filter(
        ({ version }) => wanted === undefined || version === wanted,
      );
      if (versions.length === 0) return 'unknown';
      const current = versions.find(({ status }) => status === 'published');
      return (current && (await find(slug, current.version))) ?? 'retired';
    },
  };
}

function versionOf({ slug, version, definition, plan }: PublishedVersion): Version {
  const procedure = procedureSchema.parse(definition);
  const steps = new Map(locate(procedure).flatMap((scope) => scope.steps.map((step) => [step.path, step])));
  return {
    slug,
    version,
    procedure,
    plan,
    step: (path) => steps.get(path),
    form: (id) => procedure.forms?.[id],
  };
}
