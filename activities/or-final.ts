import { ApplicationFailure } from '@temporalio/activity';
import { Unwritable } from '#engine/compose/unwritable.ts';

/** What cannot be written fails for good, with its code: another attempt would be short of the same. */
export function orFinal<Result>(write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    if (error instanceof Unwritable) throw ApplicationFailure.nonRetryable(error.message, error.code);
    throw error;
  }
}
