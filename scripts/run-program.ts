import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly uid?: number;
  readonly gid?: number;
  readonly signal?: AbortSignal;
  /** After so many milliseconds the program and all that it started are ended. */
  readonly limit?: number;
}

/**
 * Runs a program to its end and answers what it printed. Throws with the end of its messages when it fails, takes
 * longer than its limit, or is given up; then everything that it started is ended too.
 */
export function runProgram(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  const { env, signal, limit, ...place } = options;
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      ...place,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    let why: string | undefined;
    const end = (reason: string): void => {
      why = reason;
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch {} // it has just ended by itself
    };
    const abort = (): void => end('was given up');
    signal?.addEventListener('abort', abort);
    const timer = limit === undefined ? undefined : setTimeout(() => end(`took longer than ${limit / 1000} s`), limit);
    child.stdout.on('data', (bytes) => (output += String(bytes)));
    child.stderr.on('data', (bytes) => (errors = `${errors}${String(bytes)}`.slice(-2_000)));
    child.on('error', failed);
    child.on('close', (code) => {
      signal?.removeEventListener('abort', abort);
      clearTimeout(timer);
      if (code === 0) done(output);
      else failed(new Error(`${command} ${args[0] ?? ''} ${why ?? `ended with ${code}`}: ${lastLine(errors)}`));
    });
    if (signal?.aborted) abort();
  });
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
