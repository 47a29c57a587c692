import type { Json } from '../kernel/json.ts';

/** What a value is, not what it says: facts may be personal, and problems are logged. */
export function sortOf(value: Json): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
