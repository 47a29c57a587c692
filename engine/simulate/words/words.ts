import type { Language } from '../../language/text.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';

/** That something of a case could not have gone out, at which step, and why; `where`, in parentheses, the languages if it is not all. */
export interface Words {
  readonly letter: (name: string, step: string, why: string, where: string) => string;
  readonly message: (name: string, step: string, why: string, where: string) => string;
}

const all: { readonly [Of in Language]: Words } = { fr, de, en, lb, nl };

export const wordsOf = (language: Language): Words => all[language];
