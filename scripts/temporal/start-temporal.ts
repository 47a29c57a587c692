import { freePort } from '../free-port.ts';
import { phase, type Say } from '../phase.ts';
import { type Child, startChild } from '../processes/child.ts';
import { untilReachable } from '../reachable.ts';
import { findTemporal } from './find-temporal.ts';
import { serverArguments } from './server-arguments.ts';

export interface TemporalOptions {
  readonly log: string;
  /** The file that keeps what it knows; without it everything is forgotten at the end. */
  readonly database?: string;
  readonly say: Say;
  readonly signal: AbortSignal;
  readonly endsWithUs?: boolean;
  /** Told the process as soon as there is one, so that whoever asked can end it whatever happens. */
  readonly started: (child: Child) => void;
}

/** Starts the development server on a free loopback port; answers its `host:port` when it serves. */
export async function startTemporal(options: TemporalOptions): Promise<string> {
  const { log, database, say, signal, endsWithUs = false, started } = options;
  const program = await findTemporal(say, signal);
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  signal.throwIfAborted();
  const args = serverArguments({ port, ...(database !== undefined && { database }) });
  const child = startChild(program, args, { name: 'the Temporal server', log, endsWithUs });
  started(child);
  const serving = await phase(say, 'Temporal server: starting', () =>
    untilReachable(address, AbortSignal.any([signal, child.gone, AbortSignal.timeout(60_000)])),
  );
  if (!serving) throw new Error(`The Temporal server did not start; its messages are in ${log}`);
  return address;
}
