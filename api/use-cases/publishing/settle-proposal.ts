import { publishVersion } from '#store/procedures/publish-version.ts';
import { openProposal } from '#store/proposals/open-proposals.ts';
import type { OpenProposal } from '#store/proposals/proposal.ts';
import { refuseProposal as refuseInStore } from '#store/proposals/refuse-proposal.ts';
import { nothingHere, Refusal, refuse } from '../../problems/refusal.ts';
import { type Asker, capacitiesOf } from '../../session/asker.ts';
import { proveProcedure } from './prove-procedure.ts';
import type { Published, PublishingDeps } from './publish-procedure.ts';

/** Which proposal: the one that waits under that number; with a hash, only if its content is still that. */
export interface Which {
  readonly slug: string;
  readonly version: number;
  readonly hash?: string | undefined;
}

/** A second person agrees, and the version is published for good. It is proven anew: what proves it may have been bettered. */
export async function approveProposal(deps: PublishingDeps, asker: Asker, which: Which): Promise<Published | Refusal> {
  const waiting = await settledBy(deps, asker, which);
  if (waiting instanceof Refusal) return waiting;
  const { id, definition, proposedBy, slug: procedure, version, hash } = waiting;
  const proven = await proveProcedure({ definition });
  if (proven instanceof Refusal) return proven;
  const done = await publishVersion(deps.store.db, {
    definition,
    plan: proven.plan,
    hash,
    publishedBy: asker.person,
    agreed: { id, proposedBy },
    at: deps.now(),
  });
  return done === 'conflict'
    ? changed()
    : { procedure, version, hash, state: 'published', unchanged: done === 'unchanged' };
}

/** A second person says no, with a reason that the author can act upon. */
export async function refuseProposal(
  deps: PublishingDeps,
  asker: Asker,
  which: Which,
  reason: string,
): Promise<OpenProposal | Refusal> {
  const waiting = await settledBy(deps, asker, which);
  if (waiting instanceof Refusal) return waiting;
  const done = await refuseInStore(deps.store.db, waiting, { by: asker.person, reason, at: deps.now() });
  return done ? waiting : changed();
}

/** The proposal, if that person may settle it. */
async function settledBy(
  { store: { db } }: PublishingDeps,
  asker: Asker,
  { slug, version, hash }: Which,
): Promise<OpenProposal | Refusal> {
  if (!capacitiesOf(asker).includes('publisher')) return nothingHere();
  const waiting = await openProposal(db, slug, version);
  if (!waiting) return nothingHere();
  if (hash !== undefined && hash !== waiting.hash) return changed();
  if (waiting.proposedBy === asker.person)
    return refuse('proposal/own', 'You proposed this version yourself: another publisher has to decide on it.');
  return waiting;
}

const changed = (): Refusal =>
  refuse('proposal/changed', 'It was settled or replaced meanwhile: read it again before you decide.');
