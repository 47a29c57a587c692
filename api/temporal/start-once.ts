import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../problems/refusal.ts';
import { refusalOfCase } from './refusal-of-case.ts';

const PATIENCE_MS = 10_000;

interface Begun {
  /** The type of the workflow. */
  readonly workflow: string;
  readonly workflowId: string;
  readonly args: unknown[];
}

/** Begins a workflow, once: one of this id that has begun already goes on undisturbed. When this answers nothing, it is durable. */
export async function startOnce(
  { client, taskQueue }: Pick<Deps, 'client' | 'taskQueue'>,
  { workflow, workflowId, args }: Begun,
): Promise<Refusal | undefined> {
  try {
    await client.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow.start(workflow, {
        workflowId,
        taskQueue,
        args,
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      }),
    );
    return undefined;
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return undefined;
    const refusal = refusalOfCase(error);
    if (refusal) return refusal;
    throw error;
  }
}
