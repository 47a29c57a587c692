import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether something accepts connections at `host:port`. */
export function isReachable(address: string): Promise<boolean> {
  const [host = '', port = ''] = address.split(':');
  return new Promise((answered) => {
    const socket = connect({ host, port: Number(port), timeout: 2_000 });
    const answer = (reachable: boolean) => () => {
      socket.destroy();
      answered(reachable);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}

/** Answers once something accepts connections there; false when `signal` is given up first. */
export async function untilReachable(address: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if (await isReachable(address)) return true;
    await pause(50);
  }
  return false;
}
