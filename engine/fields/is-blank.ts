import type { Json } from '../kernel/json.ts';
import { cleanText } from './clean-text.ts';

/** True when nothing was entered: nothing at all, or no visible character. An empty list is an answer. */
export const isEmpty = (input: Json | undefined): boolean =>
  input === undefined || input === null || (typeof input === 'string' && cleanText(input) === '');

/** The same of a value that has parts: an object of which no part was filled in. */
export function isBlank(input: Json | undefined, depth = 0): boolean {
  if (typeof input !== 'object' || input === null) return isEmpty(input);
  // Deeper than any form it is no blank one; and whoever sends it must not exhaust the stack.
  if (Array.isArray(input) || depth > 12) return false;
  return Object.values(input).every((part) => isBlank(part, depth + 1));
}
