import { recordProgress as record } from '#store/progress/record-progress.ts';
import type { Progress } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';

/** Writes down one quiescent point, once for each sequence of a case. */
export const recordProgress =
  ({ db }: Parts) =>
  async (progress: Progress): Promise<void> => {
    await record(db, progress);
  };
