import type { Check } from '../check.ts';

/** Every check, in the order in which problems are told. A new one is its file, a line here, and a page a code. */
export const checks: readonly Check[] = [];
