import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { Plan } from '#engine/kernel/plan.ts';
import { CASE_WORKFLOW, type CaseInput } from '#workflows/contract.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../problems/refusal.ts';
import { refusalOfCase } from './refusal-of-case.ts';

const PATIENCE_MS = 10_000;

/** Begins a case, once: one that has begun already goes on undisturbed. When this answers nothing, the case is durable. */
export async function startCase(
  { client, taskQueue }: Pick<Deps, 'client' | 'taskQueue'>,
  plan: Plan,
  input: CaseInput,
): Promise<Refusal | undefined> {
  try {
    await client.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow.start(CASE_WORKFLOW, {
        workflowId: input.filing.id,
        taskQueue,
        args: [plan, input],
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
