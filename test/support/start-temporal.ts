import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Child } from '#scripts/processes/child.ts';
import { startTemporal as start } from '#scripts/temporal/start-temporal.ts';

export interface TemporalServer {
  /** `host:port` */
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A Temporal development server, in memory unless a `database` file is given. */
export async function startTemporal(options: { readonly database?: string } = {}): Promise<TemporalServer> {
  const folder = await mkdtemp(join(tmpdir(), 'dossier-temporal-'));
  let child: Child | undefined;
  const stop = async (): Promise<void> => {
    await child?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = await start({
      ...options,
      log: join(folder, 'log'),
      say: (line) => console.warn(line),
      endsWithUs: true,
      signal: AbortSignal.timeout(25 * 60_000),
      started: (server) => {
        child = server;
      },
    });
    return { address, pid: child?.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
