import type { Deps } from '#api/deps.ts';

/** The names of people by their ids; an id that nobody has stands for itself. */
export async function namesOf({ people }: Deps, ids: Iterable<string | null>): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id): id is string => id !== null && id !== '');
  return new Map(
    await Promise.all(wanted.map(async (id): Promise<[string, string]> => [id, (await people.find(id))?.name ?? id])),
  );
}
