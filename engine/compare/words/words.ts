import type { Language } from '../../language/text.ts';
import type { PartName } from '../change.ts';
import type { Concerned } from '../part.ts';
import type { Aspects } from './aspects/aspects.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';

/** How a change is told; `part` is what the thing is, `name` what it is called. */
export interface Words {
  readonly parts: Readonly<Record<PartName, string>>;
  readonly aspects: Aspects;
  readonly quoted: (name: string) => string;
  readonly insteadOf: (now: string, before: string) => string;
  readonly more: (aspect: string, said: string) => string;
  /** A name, and the day from which what it names applies. */
  readonly from: (name: string, day: string) => string;
  readonly added: (part: string, name: string) => string;
  readonly removed: (part: string, name: string) => string;
  /** A step that is called otherwise where definitions and interfaces name it. */
  readonly renamed: (part: string, name: string, now: string, before: string) => string;
  readonly changed: (part: string, name: string, what: readonly string[]) => string;
  readonly instead: (part: string, name: string, now: string, before: string, concerned?: string) => string;
  /** What a longer and a shorter time limit means for whom or what it concerns. */
  readonly longer: Readonly<Record<Concerned, string>>;
  readonly shorter: Readonly<Record<Concerned, string>>;
  readonly leadsTo: (step: string, to: string) => string;
  readonly leadsNoMore: (step: string, to: string) => string;
  readonly leadsOtherwise: (step: string) => string;
}

const all: { readonly [Of in Language]: Words } = { fr, de, en, lb, nl };

export const wordsOf = (language: Language): Words => all[language];
