import { fileURLToPath } from 'node:url';
import { freePort } from '../../free-port.ts';
import { type Child, startChild } from '../../processes/child.ts';
import { untilReachable } from '../../reachable.ts';

const program = fileURLToPath(new URL('TimeSkippingServer.java', import.meta.url));
const LIMIT = 60_000;

export interface TimeSkippingOptions {
  /** As `findJars` answers it. */
  readonly jars: string;
  /** When its clock begins, in epoch milliseconds. */
  readonly begins: number;
  readonly log: string;
}

/** Starts Temporal's test server on a free loopback port, with a clock of its own; it ends with us. */
export async function startTimeSkipping({
  jars,
  begins,
  log,
}: TimeSkippingOptions): Promise<{ readonly address: string; readonly child: Child }> {
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const args = [...quick, '-cp', `${jars}/*`, program, String(port), String(begins)];
  const child = startChild('java', args, { name: 'the Temporal test server', log, endsWithUs: true });
  if (await untilReachable(address, AbortSignal.any([child.gone, AbortSignal.timeout(LIMIT)])))
    return { address, child };
  await child.stop();
  throw new Error(`The Temporal test server did not start; its messages are in ${log}`);
}
