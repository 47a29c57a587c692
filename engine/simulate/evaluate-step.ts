import type { Expression, Json, JsonObject } from '../kernel/json.ts';
import { Halt, problem } from '../kernel/problem.ts';
import type { Procedure } from '../language/procedure.ts';
import { evaluate } from '../rules/evaluate.ts';
import { evaluateCriteria } from '../rules/evaluate-criteria.ts';
import { evaluateTable } from '../rules/decision-table/evaluate-table.ts';
import type { Evaluation } from '../steps/evaluate/behaviour.ts';

/** Formulas in the order written, each seeing those before; then criteria; then tables, in the edition of the day of filing. */
export function evaluateStep(procedure: Procedure, input: JsonObject, facts: JsonObject): Evaluation {
  return { computed: {}, rules: {}, tables: {} };
}
