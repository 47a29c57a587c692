import type { Json } from '../kernel/json.ts';
import type { Evaluated } from './evaluated.ts';

/** JsonLogic's truth: false, null, 0, "" and the empty list are not; everything else is. */
export function isTruthy(value: Json): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Whether a condition holds: only a known, true value does; unknown and broken rules do not. */
export function holds(evaluated: Evaluated): boolean {
  return 'value' in evaluated && isTruthy(evaluated.value);
}
