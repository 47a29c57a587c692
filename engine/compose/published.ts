import type { Plan } from '../kernel/plan.ts';
import type { Procedure } from '../language/procedure.ts';

/** One version of a procedure: as it was written, and as cases run it. */
export interface Published {
  readonly definition: Procedure;
  readonly plan: Plan;
}
