const PLACES: ReadonlySet<string> = new Set([
  'identity',
  'binaryChecksum',
  'workerVersion',
  'deploymentName',
  'deploymentVersion',
]);

/** An event without whoever recorded it: no machine, process or queue of theirs. */
export function scrubbed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scrubbed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
      if (PLACES.has(key) || inner === null) return [];
      return [[key, key === 'taskQueue' ? { name: 'cases' } : scrubbed(inner)]];
    }),
  );
}
