import type { Json } from '../kernel/json.ts';
import { limits } from './limits.ts';

/** The third truth value: it cannot be said yet, because these facts are missing. */
export class Unknown {
  readonly paths: readonly string[];
  constructor(paths: readonly string[]) {
    this.paths = paths;
  }
}

/** What an expression comes to. */
export type Result = Json | Unknown;

/** Unknown because no value was there, though no path names it: a null or an empty text that the rule itself made. */
export const unknownForNoReason = new Unknown([]);

/** Unknown for both reasons. */
export function unknownToo(before: Unknown | undefined, more: Unknown): Unknown {
  if (before === undefined || before.paths.length === 0) return more;
  if (more.paths.length === 0 || before.paths.length >= limits.named) return before;
  return new Unknown([...new Set([...before.paths, ...more.paths])].slice(0, limits.named));
}

/** No value at all: what a form leaves where nothing was entered. */
export function isNothing(value: Json | undefined): value is null | '' | undefined {
  return value === undefined || value === null || value === '';
}
