import type { BatchModel, PrintedBatch } from './batch/batch-model.ts';
import { MOST_MILLISECONDS } from './limits.ts';
import { threads } from './threads/threads.ts';

/**
 * One PDF for a printer out of many, as PDF/A-2b: every piece begins on a sheet of its own. The same files give the same
 * bytes. It is made in a thread of its own.
 */
export async function printBatch(model: BatchModel): Promise<PrintedBatch> {
  const made = await threads.carryOut({ gather: model });
  if (made === 'late') throw new Error(`the batch was not made within ${MOST_MILLISECONDS} ms`);
  if (made === 'gone') throw new Error('the thread ended');
  if (!('bytes' in made)) throw new Error('broken' in made ? made.broken : made.message);
  const { bytes, pages = [] } = made;
  return { bytes, pages };
}
