import type { Json } from '../kernel/json.ts';
import { limits } from './limits.ts';

/** Whether a value is small enough to leave a rule. Stops at the limit, for shared parts can make it endless. */
export function fitsOutput(value: Json): boolean {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return true;
  return left(value, limits.output, 0) >= 0;
}

function left(value: Json, room: number, depth: number): number {
  if (value === null || typeof value !== 'object') return room - JSON.stringify(value).length - 1;
  if (depth >= limits.outputDepth) return -1;
  let rest = room - 2;
  if (Array.isArray(value)) {
    for (const element of value) if ((rest = left(element, rest, depth + 1)) < 0) return rest;
    return rest;
  }
  for (const [key, element] of Object.entries(value)) {
    rest = left(element, rest - JSON.stringify(key).length - 1, depth + 1);
    if (rest < 0) return rest;
  }
  return rest;
}
