import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';

export interface Child {
  readonly name: string;
  readonly pid: number;
  /** The file that has what it printed. */
  readonly log: string;
  /** Settles with the exit code, or the signal's name, when it has ended. */
  readonly ended: Promise<number | string>;
  /** Aborted at the same moment. */
  readonly gone: AbortSignal;
  /** Asks it to end, ends it when it has not in fifteen seconds, and waits for that. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  readonly name: string;
  readonly log: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** The signal that asks it to end. */
  readonly stopBy?: NodeJS.Signals;
  /** Whether it ends with us even when we are killed, where the system has a way to ask for that. */
  readonly endsWithUs?: boolean;
  /** Told each line of its standard output. */
  readonly line?: (line: string) => void;
  /** Told what it writes to its standard error. */
  readonly error?: (text: string) => void;
}

const PATIENCE = 15_000;

/**
 * Starts a program that goes on until it is stopped; what it prints goes to a log file. It is in a process group of its
 * own, so that Ctrl-C reaches it through us, in order.
 */
export function startChild(command: string, args: readonly string[], options: ChildOptions): Child {
  const { name, log, env, cwd, uid, gid, line, error, stopBy = 'SIGTERM', endsWithUs = false } = options;
  mkdirSync(dirname(log), { recursive: true });
  const kept = createWriteStream(log, { flags: 'a' });
  const [program, ...rest] = [...(endsWithUs ? orphanedBy('INT') : []), command, ...args] as [string, ...string[]];
  const child = spawn(program, rest, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid }),
  });
  child.stdout.pipe(kept, { end: false });
  child.stderr.pipe(kept, { end: false });
  if (line) createInterface({ input: child.stdout }).on('line', line);
  if (error) child.stderr.on('data', (bytes) => error(String(bytes)));
  const gone = new AbortController();
  const ended = untilEnded(child).finally(() => {
    gone.abort();
    kept.end();
  });
  return { name, pid: child.pid ?? 0, log, ended, gone: gone.signal, stop: () => stop(child, stopBy, ended) };
}

function untilEnded(child: ChildProcess): Promise<number | string> {
  return new Promise((ended) => {
    child.on('error', (error) => ended(error.message));
    child.on('close', (code, signal) => ended(code ?? signal ?? 1));
  });
}

async function stop(child: ChildProcess, stopBy: NodeJS.Signals, ended: Promise<unknown>): Promise<void> {
  const hard = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  child.kill(stopBy);
  await ended;
  clearTimeout(hard);
}

/** util-linux has the system signal a process whose parent dies. */
function orphanedBy(signal: string): string[] {
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((file) => existsSync(file));
  return setpriv ? [setpriv, '--pdeathsig', signal, '--'] : [];
}
