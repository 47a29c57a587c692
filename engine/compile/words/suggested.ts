import { didYouMean } from '../did-you-mean.ts';
import type { Values } from './message-of.ts';

/** What an author may have meant: the known name that is nearest, or all that there are. */
export function suggested(typed: string, known: readonly string[]): Values {
  const near = didYouMean(typed, known);
  return { suggestion: { suggest: near === undefined ? known.slice(0, 12) : near } };
}
