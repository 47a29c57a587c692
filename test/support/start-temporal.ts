import { freePort } from '#scripts/free-port.ts';
import { untilReachable } from '#scripts/reachable.ts';
import { findTemporal } from '#scripts/temporal/find-temporal.ts';
import { serverArguments } from '#scripts/temporal/server-arguments.ts';
import { startServer } from './start-server.ts';

export interface TemporalServer {
  /** `host:port` */
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A Temporal development server of its own, in memory unless a `database` file is given. */
export async function startTemporal(options: { database?: string; port?: number } = {}): Promise<TemporalServer> {
  const { port = await freePort(), ...rest } = options;
  const program = await findTemporal(console.warn, AbortSignal.timeout(25 * 60_000));
  const server = startServer(program, serverArguments({ port, ...rest }));
  const address = `127.0.0.1:${port}`;
  if (!(await untilReachable(address, AbortSignal.any([AbortSignal.timeout(30_000), server.ended])))) {
    await server.stop('SIGKILL');
    throw new Error(`The Temporal server did not start: ${server.messages()}`);
  }
  return { address, pid: server.pid, stop: () => server.stop('SIGKILL') };
}
