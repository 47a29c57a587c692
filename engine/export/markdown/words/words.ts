import type { Language } from '../../../language/text.ts';
import type { Comparison } from '../../../rules/decision-table/parse-cell.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';

/** The headings and small words of a procedure that is described for people. */
export interface Words {
  readonly version: (number: number) => string;
  readonly service: string;
  readonly audience: Readonly<Record<'citizen' | 'business' | 'administration', string>>;
  readonly channels: Readonly<Record<'online' | 'post' | 'counter', string>>;
  readonly facts: Readonly<
    Record<'authority' | 'audience' | 'channels' | 'cost' | 'output' | 'processingTime', string>
  >;
  readonly free: string;
  readonly law: string;
  readonly since: (day: string) => string;
  readonly diagram: string;
  readonly steps: string;
  readonly ends: string;
  readonly who: string;
  /** Before whoever gets a message. */
  readonly addressee: string;
  /** Before the letter that a step issues. */
  readonly letter: string;
  readonly goesOn: string;
  readonly pathEnds: string;
  readonly anyTime: string;
  readonly dates: string;
  readonly from: Readonly<Record<'filed' | 'step', string>>;
  readonly silence: Readonly<Record<'tacit-grant' | 'tacit-refusal' | 'none', string>>;
  readonly rules: string;
  /** Before when the law asks for a condition at all. */
  readonly appliesIf: string;
  readonly onFail: Readonly<Record<'block' | 'flag' | 'refuse', string>>;
  readonly tables: string;
  /** What a cell of a table asks of a value. */
  readonly cells: Readonly<Record<Comparison, (value: string) => string>>;
  readonly validFrom: (day: string) => string;
  readonly data: string;
  /** What no form asks for. */
  readonly established: string;
  readonly optional: string;
  readonly letters: string;
  readonly messages: string;
  readonly remedies: string;
  readonly within: (time: string) => string;
  readonly retention: (time: string) => string;
}

const all: { readonly [Of in Language]: Words } = { fr, de, en, lb, nl };

export const headingsOf = (language: Language): Words => all[language];
