import type { Language } from '../../language/text.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';

/** What exports say besides the definition's own texts. */
export interface Words {
  /** Behind a name, before what it is: with a space in French only. */
  readonly colon: string;
  /** A condition that has no form in words. */
  readonly computed: string;
  readonly otherwise: string;
  readonly met: string;
  readonly notMet: string;
  readonly unknown: string;
  /** A step that sends a message. */
  readonly message: (subject: string) => string;
  /** How a case ends, in the words that every procedure shares. */
  readonly results: Readonly<Record<string, string>>;
  /** Outcomes that the engine names itself. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Between a value and the condition under which it is taken. */
  readonly if: string;
  readonly or: string;
  readonly not: string;
  readonly otherThan: string;
  /** Before a day that is counted from another: "no later than 2 months before …". */
  readonly counted: Readonly<Record<'<' | '<=' | '>' | '>=', string>>;
  readonly atLeastOne: (list: string) => string;
  readonly each: (list: string) => string;
  /** Places that no definition declares: `case.filedOn`. */
  readonly places: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly applicant: string;
  readonly stepsOf: string;
  readonly enough: string;
  readonly handedOver: string;
  readonly until: (time: string) => string;
  readonly remindedBefore: (time: string) => string;
  readonly passesTo: (role: string) => string;
  readonly lockedBy: (name: string) => string;
  readonly may: (who: string) => string;
}

const all: { readonly [Of in Language]: Words } = { fr, de, en, lb, nl };

export const wordsOf = (language: Language): Words => all[language];
