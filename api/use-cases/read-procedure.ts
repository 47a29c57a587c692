import { findVersion } from '#store/procedures/find-version.ts';
import type { PublishedVersion } from '#store/procedures/published-version.ts';
import type { Deps } from '../deps.ts';
import { nothingHere, type Refusal } from '../problems/refusal.ts';

/** One published version as its author wrote it. */
export const readProcedure = async (
  { store }: Deps,
  slug: string,
  version: number,
): Promise<PublishedVersion | Refusal> => (await findVersion(store.db, slug, version)) ?? nothingHere();
