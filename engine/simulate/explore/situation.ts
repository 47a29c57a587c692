import { locate } from '../../compile/located.ts';
import { partsOf } from '../../compile/parts-of.ts';
import type { Expression, JsonObject } from '../../kernel/json.ts';
import type { Procedure } from '../../language/procedure.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { isTruthy } from '../../rules/truth.ts';
import { factsOf } from '../../run/facts.ts';
import type { Simulation } from '../simulation.ts';

/** What makes two cases alike for the way ahead: what is open, and how each condition would be answered now. */
export interface Situation {
  readonly open: string;
  /** `+`, `-` or `?` for each condition. */
  readonly answers: string;
}

/** The conditions by which the way of a case may part: of choices, branches, criteria. */
export function conditionsOf(procedure: Procedure): readonly Expression[] {
  const { expressions } = partsOf({ procedure, scopes: locate(procedure) });
  return expressions.flatMap(({ value, pointer }) => (/\/(when|test)$/.test(pointer) ? [value] : []));
}

/** The case as a condition of the outermost scope reads it. */
export const factsNow = ({ plan, state }: Simulation): JsonObject => factsOf(plan, state, `${plan.procedure}#0:`);

export function situationOf(simulation: Simulation, conditions: readonly Expression[]): Situation {
  const { state } = simulation;
  const open = Object.values(state.visits).map(({ path, holds }) => `${path}(${Object.keys(holds).join()})`);
  const facts = factsNow(simulation);
  const answers = conditions.map((condition) => {
    const evaluated = evaluate(condition, facts);
    return 'value' in evaluated ? (isTruthy(evaluated.value) ? '+' : '-') : '?';
  });
  return { open: `${state.status} ${open.sort().join(' ')}`, answers: answers.join('') };
}
