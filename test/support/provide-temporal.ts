import type { TestProject } from 'vitest/node';
import { startTemporal, type TemporalServer } from './start-temporal.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `host:port` of the Temporal server that all tests share; each takes a task queue or a namespace of its own. */
    temporalAddress: string;
  }
}

let server: TemporalServer | undefined;

export async function setup(project: TestProject): Promise<void> {
  const given = process.env.TEMPORAL_ADDRESS;
  if (!given) server = await startTemporal();
  project.provide('temporalAddress', given || (server?.address ?? ''));
}

export async function teardown(): Promise<void> {
  await server?.stop();
}
