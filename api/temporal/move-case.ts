import type { Plan } from '#engine/kernel/plan.ts';
import { type MoveAnswer, type MoveOrder, move } from '#workflows/contract.ts';
import type { Deps } from '../deps.ts';
import type { Refusal } from '../problems/refusal.ts';
import { refusalOfCase } from './refusal-of-case.ts';

const PATIENCE_MS = 30_000;

/** Tells a case to go on on another version, and answers whether it does; a closed one is left as it is. */
export async function moveCase(
  { client }: Deps,
  caseId: string,
  plan: Plan,
  order: MoveOrder,
): Promise<MoveAnswer | Refusal> {
  try {
    return await client.withDeadline(Date.now() + PATIENCE_MS, () =>
      client.workflow.getHandle(caseId).executeUpdate(move, { args: [plan, order] }),
    );
  } catch (error) {
    const refusal = refusalOfCase(error);
    if (refusal?.code === 'event/too-late') return { moved: false, reason: { why: 'closed-meanwhile' } };
    if (refusal) return refusal;
    throw error;
  }
}
