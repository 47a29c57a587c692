import type { Plan } from '#engine/kernel/plan.ts';
import { CASE_WORKFLOW, type CaseInput } from '#workflows/contract.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../problems/refusal.ts';
import { startOnce } from './start-once.ts';

/** Begins a case, once. When this answers nothing, the case is durable. */
export const startCase = (
  place: Pick<Deps, 'client' | 'taskQueue'>,
  plan: Plan,
  input: CaseInput,
): Promise<Refusal | undefined> =>
  startOnce(place, { workflow: CASE_WORKFLOW, workflowId: input.filing.id, args: [plan, input] });
