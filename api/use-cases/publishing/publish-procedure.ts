import { findVersion } from '#store/procedures/find-version.ts';
import { publishVersion } from '#store/procedures/publish-version.ts';
import { proposeVersion } from '#store/proposals/propose-version.ts';
import type { Deps } from '../../deps.ts';
import { nothingHere, Refusal, refuse } from '../../problems/refusal.ts';
import type { Written } from '../../procedures/checking-thread.ts';
import { type Asker, capacitiesOf } from '../../session/asker.ts';
import { proveProcedure } from './prove-procedure.ts';

export type PublishingDeps = Pick<Deps, 'store' | 'now' | 'publishing'>;

export interface Published {
  readonly procedure: string;
  readonly version: number;
  readonly hash: string;
  /** Proposed: it waits until a second person agrees. */
  readonly state: 'published' | 'proposed';
  /** It was so already. */
  readonly unchanged: boolean;
}

/**
 * Publishes a version for good, where one person may do that alone; else proposes it to a second person. Once it is
 * published, new applications are filed on it.
 */
export async function publishProcedure(
  { store: { db }, now, publishing }: PublishingDeps,
  asker: Asker,
  written: Written,
): Promise<Published | Refusal> {
  if (!capacitiesOf(asker).includes('designer')) return nothingHere();
  const { person } = asker;
  const proven = await proveProcedure(written);
  if (proven instanceof Refusal) return proven;
  const { definition, plan, hash } = proven;
  const { procedure, version } = plan;
  const there = await findVersion(db, procedure, version);
  if (there && there.hash !== hash) return takenBy(procedure, version);
  if (there) return { procedure, version, hash, state: 'published', unchanged: true };
  if (publishing === 'four-eyes') {
    const proposal = { slug: procedure, version, definition, hash, proposedBy: person, at: now() };
    const done = await proposeVersion(db, proposal);
    return { procedure, version, hash, state: 'proposed', unchanged: done === 'unchanged' };
  }
  const done = await publishVersion(db, { definition, plan, hash, publishedBy: person, at: now() });
  if (done === 'conflict') return takenBy(procedure, version);
  return { procedure, version, hash, state: 'published', unchanged: done === 'unchanged' };
}

const takenBy = (procedure: string, version: number): Refusal =>
  refuse(
    'procedure/conflict',
    `Version ${version} of ${procedure} is published with other content, for good: give this one a new number.`,
  );
