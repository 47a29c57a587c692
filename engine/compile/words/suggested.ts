import { didYouMean } from '../did-you-mean.ts';
import type { Operation } from '../finding.ts';
import type { Values } from './message-of.ts';

/** What an author may have meant: the known name that is nearest, or all that there are. */
export const suggested = (typed: string, known: readonly string[]): Values =>
  suggestionOf(didYouMean(typed, known), known);

/** More is no choice. */
const MOST = 24;

const suggestionOf = (near: string | undefined, known: readonly string[]): Values => ({
  suggestion: { suggest: near === undefined ? known.slice(0, MOST) : near },
});

/** The same, and the repair that writes the nearest name at the place where the other stands. */
export function meant(
  pointer: string,
  typed: string,
  known: readonly string[],
): { readonly values: Values; readonly repair?: readonly Operation[] } {
  const near = didYouMean(typed, known);
  return {
    values: suggestionOf(near, known),
    ...(near !== undefined && { repair: [{ op: 'replace' as const, path: pointer, value: near }] }),
  };
}
