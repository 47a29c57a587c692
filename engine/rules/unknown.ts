import type { Json } from '../kernel/json.ts';
import { limits } from './limits.ts';

/** The third truth value: it cannot be said yet, because these facts are missing. */
export class Unknown {
  readonly paths: Set<string>;
  constructor(...paths: string[]) {
    this.paths = new Set(paths);
  }
}

/** What an expression comes to. */
export type Result = Json | Unknown;

/** Unknown because no value was there, though no path names it: a null or an empty text that the rule itself made. */
export const unknownForNoReason = new Unknown();

/** Unknown for one reason more. Start with undefined: what is gathered belongs to the call that gathers. */
export function unknownToo(gathered: Unknown | undefined, more: Unknown): Unknown {
  const all = gathered ?? new Unknown();
  for (const path of more.paths) {
    if (all.paths.size >= limits.named) break;
    all.paths.add(path);
  }
  return all;
}

/** Unknown for both reasons. */
export function bothUnknown(a: Unknown, b: Unknown): Unknown {
  return unknownToo(unknownToo(undefined, a), b);
}

/** No value at all: what a form leaves where nothing was entered. */
export function isNothing(value: Json | undefined): value is null | '' | undefined {
  return value === undefined || value === null || value === '';
}
