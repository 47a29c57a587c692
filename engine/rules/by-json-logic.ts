import jsonLogic from 'json-logic-js';
import type { Json } from '../kernel/json.ts';

/**
 * JsonLogic's own meaning of a simple operator, on values. They are handed over as data and never as logic, so that a
 * value that looks like a rule is not run as one. The caller bounds them and passes no lists or objects where
 * JavaScript would turn them into text.
 */
export function byJsonLogic(operator: string, values: readonly Json[]): Json {
  const logic = { [operator]: values.map((_value, index) => ({ var: index })) };
  return jsonLogic.apply(logic as Parameters<typeof jsonLogic.apply>[0], values) as Json;
}
