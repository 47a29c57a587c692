import type { Language } from '../../language/text.ts';
import type { PartName } from '../change.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';

/** How a change is told; `part` is what the thing is, `name` what it is called. */
export interface Words {
  readonly parts: Readonly<Record<PartName, string>>;
  readonly added: (part: string, name: string) => string;
  readonly removed: (part: string, name: string) => string;
  readonly changed: (part: string, name: string, what: readonly string[]) => string;
  readonly longer: (part: string, name: string, now: string, before: string) => string;
  readonly shorter: (part: string, name: string, now: string, before: string) => string;
  readonly leadsTo: (step: string, to: string) => string;
  readonly leadsNoMore: (step: string, to: string) => string;
  readonly leadsOtherwise: (step: string) => string;
}

const all: { readonly [Of in Language]: Words } = { fr, de, en, lb, nl };

export const wordsOf = (language: Language): Words => all[language];
