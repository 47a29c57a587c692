import type { JsonObject } from '#engine/kernel/json.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import type { Deps } from '../deps.ts';
import { type Refusal, refuse } from '../problems/refusal.ts';
import type { Asker } from '../session/asker.ts';
import { checkProcedure } from './check-procedure.ts';

export interface Published {
  readonly procedure: string;
  readonly version: number;
  readonly hash: string;
  /** It was there already, the same. */
  readonly unchanged: boolean;
}

/** Publishes a version for good: from now on new applications are filed on it. */
export async function publishProcedure(
  { store, now }: Deps,
  asker: Asker,
  definition: JsonObject,
): Promise<Published | Refusal> {
  const { findings, plan, hash } = checkProcedure(definition);
  if (!plan || hash === null) {
    const faults = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, pointer, message, hint }) => ({ code, pointer, detail: `${message} ${hint}` }));
    return refuse('procedure/invalid', `It has ${faults.length} errors; see errors.`, { faults });
  }
  const { procedure, version } = plan;
  const done = await publishVersion(store.db, { definition, plan, hash, publishedBy: asker.person, at: now() });
  if (done === 'conflict')
    return refuse(
      'procedure/conflict',
      `Version ${version} of ${procedure} is published with other content, for good: give this one a new number.`,
    );
  return { procedure, version, hash, unchanged: done === 'unchanged' };
}
