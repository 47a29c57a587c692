import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Measured {
  readonly codes: readonly string[];
  /** Of the processor's time. */
  readonly milliseconds: number;
  /** More at its height than before it began. */
  readonly megabytes: number;
}

/** Checks a hostile definition in a process that has little memory. */
export const measuredCheck = (name: string): Measured =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--max-old-space-size=160', fileURLToPath(new URL('./measure-check.ts', import.meta.url)), name],
      { encoding: 'utf8' },
    ),
  ) as Measured;
