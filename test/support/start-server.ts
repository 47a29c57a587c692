import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

export interface RunningServer {
  readonly pid: number;
  /** Aborted when the server has ended, for whatever reason. */
  readonly ended: AbortSignal;
  /** The end of what it printed. */
  messages(): string;
  stop(signal: NodeJS.Signals): Promise<void>;
}

export interface ServerOptions {
  readonly user?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a server that ends with this process, even when this process is killed, where the system has a way to ask that. */
export function startServer(command: string, args: readonly string[], options: ServerOptions = {}): RunningServer {
  const [program, ...rest] = [...endingWithUs(options.user), command, ...args] as [string, ...string[]];
  const child = spawn(program, rest, {
    cwd: '/',
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new AbortController();
  let messages = '';
  const keep = (bytes: Buffer): void => {
    messages = `${messages}${bytes.toString()}`.slice(-4_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => {
    messages += error.message;
    ended.abort();
  });
  child.on('exit', () => ended.abort());
  return {
    pid: child.pid ?? 0,
    ended: ended.signal,
    messages: () => messages,
    stop: async (signal) => {
      if (ended.signal.aborted) return;
      child.kill(signal);
      await once(ended.signal, 'abort');
    },
  };
}

/** util-linux sets the signal that a process gets when its parent dies, and the user it runs as. */
function endingWithUs(user: string | undefined): string[] {
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file));
  if (!setpriv) return [];
  const as = user === undefined ? [] : [`--reuid=${user}`, `--regid=${user}`, '--init-groups'];
  return [setpriv, ...as, '--pdeathsig', 'INT', '--'];
}
