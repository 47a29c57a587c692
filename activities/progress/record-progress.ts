import { ApplicationFailure } from '@temporalio/activity';
import { StoreRefusal } from '#store/problems/refusal.ts';
import { recordProgress as record } from '#store/progress/record-progress.ts';
import type { Progress } from '#workflows/contract.ts';
import type { Parts } from '../parts.ts';

/** Writes down one quiescent point. Whatever the store is short of just now is tried again; what it refuses is final. */
export const recordProgress =
  ({ db }: Parts) =>
  async (progress: Progress): Promise<void> => {
    try {
      await record(db, progress);
    } catch (error) {
      if (error instanceof StoreRefusal) throw ApplicationFailure.nonRetryable(error.message, error.code);
      throw error;
    }
  };
