import type { Language } from '../../language/text.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';

/** Why a case is left where it is, in a sentence; `what` is what a step, a value or a time limit is called. */
export interface Words {
  readonly 'behind-or-beside': string;
  readonly 'events-missing': string;
  readonly 'played-otherwise': string;
  readonly 'closed-meanwhile': string;
  readonly 'not-decided': string;
  readonly 'would-have': (what: string, day: string) => string;
  readonly 'would-not-have': (what: string, day: string) => string;
  readonly otherwise: (what: string, day: string) => string;
  readonly 'not-taken': (what: string, day: string) => string;
  readonly halts: (what: string, day: string) => string;
  readonly 'file-differs': (what: string) => string;
  readonly 'value-missing': (what: string) => string;
  readonly 'type-differs': (what: string) => string;
  readonly 'clock-differs': (what: string) => string;
  readonly 'under-way': (what: string) => string;
}

const all: { readonly [Of in Language]: Words } = { fr, de, en, lb, nl };

export const wordsOf = (language: Language): Words => all[language];
