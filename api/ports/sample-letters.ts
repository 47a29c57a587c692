import type { Plan } from '#engine/kernel/plan.ts';
import type { Procedure } from '#engine/language/procedure.ts';
import type { Language } from '#engine/language/text.ts';

/** What stands in a letter with no case behind it: what scenarios enter, the longest that fits, what an attacker would. */
export type SampleData = 'sample' | 'longest' | 'hostile';

/** What a letter says, passage by passage in reading order, and its drawing; or in a sentence why it cannot be written. */
export type SampleLetter = { readonly letter: string } & (
  | { readonly title: string; readonly passages: readonly string[]; draw(): Promise<Uint8Array> }
  | { readonly obstacle: string }
);

/** Every letter of a definition with no case behind it, marked as not issued. */
export type SampleLetters = (
  definition: Procedure,
  plan: Plan,
  language: Language,
  data: SampleData,
) => readonly SampleLetter[];
