import type { en } from './en.ts';

/** What can be different about a part of a definition, in words: `step.role`, "who does it". */
export type Aspects = { readonly [Aspect in keyof typeof en]: string };
