import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownProcess } from '../processes/known-process.ts';

/** What the process that works in a home folder tells others: who it is, what it started, where it serves. */
export interface Running {
  readonly pid: number;
  readonly url?: string;
  readonly children: readonly (KnownProcess & { readonly name: string })[];
}

const file = (home: string): string => join(home, 'running.json');

export function readRunning(home: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(file(home), 'utf8')) as Running;
  } catch {
    return undefined; // nobody ran here, or was killed while writing this
  }
}

export const writeRunning = (home: string, running: Running): void =>
  writeFileSync(file(home), JSON.stringify(running, undefined, 2));

export const removeRunning = (home: string): void => rmSync(file(home), { force: true });
