import type { TemporalClient } from '../deps.ts';

const PATIENCE_MS = 2_000;

/** Throws when Temporal does not answer within two seconds. */
export async function reachTemporal(client: TemporalClient): Promise<void> {
  await client.withDeadline(Date.now() + PATIENCE_MS, () => client.workflowService.getSystemInfo({}));
}
