import type { JsonObject } from '../kernel/json.ts';
import { evaluate } from '../rules/evaluate.ts';
import { holds } from '../rules/truth.ts';
import type { FieldDefinition } from './definition.ts';

/** Whether a field is asked for. While its condition is unknown, it is not. */
export const isShown = ({ showIf }: FieldDefinition, facts: () => JsonObject): boolean =>
  showIf === undefined || holds(evaluate(showIf, facts()));

/** Whether a value keeps to the check of its field. What is still unknown breaks none. */
export function keepsTo({ check }: FieldDefinition, facts: () => JsonObject): 'yes' | 'no' | 'broken' {
  if (check === undefined) return 'yes';
  const judged = evaluate(check.test, facts());
  if ('problem' in judged) return 'broken';
  return 'unknown' in judged || holds(judged) ? 'yes' : 'no';
}
