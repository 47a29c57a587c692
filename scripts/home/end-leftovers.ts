import type { Say } from '../phase.ts';
import { endProcess, isRunning } from '../processes/known-process.ts';
import { readRunning } from './running.ts';

const PATIENCE = 10_000;

/** Ends what a start that was killed has left running; to be asked by whoever holds the lock of the folder. */
export async function endLeftovers(home: string, say: Say): Promise<void> {
  for (const child of readRunning(home)?.children.toReversed() ?? []) {
    if (!isRunning(child)) continue;
    await endProcess(child, PATIENCE);
    say(`Ended what a killed start has left: ${child.name} (process ${child.pid})`);
  }
}
