import { ServiceError, WorkflowUpdateFailedError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import { isProblemCode } from '../problems/problem-codes.ts';
import { away, type Refusal, refuse } from '../problems/refusal.ts';

const GONE_ON = 'The case has gone on meanwhile: look at it again.';

/** In words, what the case itself said no to; each code is one of `accepts`. */
const WORDS: Readonly<Record<string, string>> = {
  'event/too-late': GONE_ON,
  'event/not-offered': 'The task does not offer this outcome now.',
  'event/same-person': 'Whoever did the step before may not do this one.',
  'event/not-awaited': 'Nothing in the case waits for this event now.',
  'message/unknown': 'The procedure declares no event of this name.',
  'message/not-yours': 'It does not exist, or you may not see it.',
  'case/halted': 'An operator has to mend it first.',
};

/** What an error of the Temporal client means to whoever asked; undefined for one that nobody expects. */
export function refusalOfCase(error: unknown): Refusal | undefined {
  if (error instanceof WorkflowUpdateFailedError) {
    const type = error.cause instanceof ApplicationFailure ? (error.cause.type ?? '') : '';
    return isProblemCode(type) ? refuse(type, WORDS[type] ?? GONE_ON) : undefined;
  }
  if (error instanceof WorkflowNotFoundError) return refuse('event/too-late', 'The case is closed.');
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError)
    return refuse('service/not-yet', 'The case has not answered yet. Ask again with the same Idempotency-Key.');
  if (error instanceof ServiceError) return away('Temporal');
  return undefined;
}
