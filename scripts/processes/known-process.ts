import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A process, told apart from a later one that got the same number. */
export interface KnownProcess {
  readonly pid: number;
  /** When it began, in the system's own words. */
  readonly began: string;
}

export const knownProcess = (pid: number): KnownProcess => ({ pid, began: beginningOf(pid) ?? '' });

export const isRunning = ({ pid, began }: KnownProcess): boolean => beginningOf(pid) === began;

/** Asks a process that is not our child to end, and ends it when it has not in so many milliseconds. */
export async function endProcess(known: KnownProcess, patience: number): Promise<void> {
  const deadline = Date.now() + patience;
  signal(known, 'SIGTERM');
  while (isRunning(known)) {
    if (Date.now() > deadline) signal(known, 'SIGKILL');
    await pause(50);
  }
}

function signal(known: KnownProcess, name: NodeJS.Signals): void {
  if (isRunning(known)) process.kill(known.pid, name);
}

/** Nothing when there is no such process, or it has ended and only waits to be noticed. */
function beginningOf(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { env: { LC_ALL: 'C' } })
        .toString()
        .trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? undefined : fields[19]; // the 3rd field, and the 22nd: in clock ticks since boot
  } catch {
    return undefined;
  }
}
