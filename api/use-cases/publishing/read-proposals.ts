import { type Change } from '#engine/compare/change.ts';
import { compare } from '#engine/compare/compare.ts';
import { procedure as procedureSchema } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';
import { findVersion } from '#store/procedures/find-version.ts';
import { listVersions } from '#store/procedures/list-versions.ts';
import { openProposal, openProposals } from '#store/proposals/open-proposals.ts';
import type { OpenProposal } from '#store/proposals/proposal.ts';
import type { Db } from '#store/tables.ts';
import { nothingHere, Refusal } from '../../problems/refusal.ts';
import { type Asker, capacitiesOf } from '../../session/asker.ts';
import { type Proven, proveProcedure } from './prove-procedure.ts';
import type { PublishingDeps } from './publish-procedure.ts';

/** A proposal with what somebody needs to know who decides on it. */
export interface ProposalToRead extends OpenProposal {
  /** Against the newest version before it; none when it is the first. */
  readonly comparison: { readonly from: number; readonly changes: readonly Change[] } | undefined;
  /** Or why it can no longer be published as it is. */
  readonly proven: Proven | Refusal;
}

/** Whoever writes versions or decides on them reads them before. */
export const maySeeProposals = (asker: Asker): boolean =>
  capacitiesOf(asker).some((capacity) => capacity === 'designer' || capacity === 'publisher');

/** All that waits for a second person, the oldest first; for designers and publishers. */
export const listProposals = async ({ store }: PublishingDeps, asker: Asker): Promise<OpenProposal[] | Refusal> =>
  maySeeProposals(asker) ? openProposals(store.db) : nothingHere();

/** One proposal, checked and played now, with what it changes in the reader's language. */
export async function readProposal(
  { store: { db } }: PublishingDeps,
  asker: Asker,
  slug: string,
  version: number,
): Promise<ProposalToRead | Refusal> {
  const waiting = maySeeProposals(asker) ? await openProposal(db, slug, version) : undefined;
  if (!waiting) return nothingHere();
  const proven = await proveProcedure({ definition: waiting.definition });
  const comparison = proven instanceof Refusal ? undefined : await comparedToBefore(db, proven, asker.language);
  return { ...waiting, comparison, proven };
}

async function comparedToBefore(
  db: Db,
  { procedure }: Proven,
  language: string,
): Promise<ProposalToRead['comparison']> {
  const earlier = (await listVersions(db, procedure.procedure)).find(({ version }) => version < procedure.version);
  const before = earlier && (await findVersion(db, earlier.slug, earlier.version));
  if (!before) return undefined;
  const changes = compare(procedureSchema.parse(before.definition), procedure, language as Language);
  return { from: before.version, changes };
}
