import type { Language } from '../../language/text.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { lb } from './lb.ts';
import { nl } from './nl.ts';

/** Why a letter or a message cannot go out, in the middle of a sentence; `found` names what it is about. */
export interface Words {
  readonly 'document/unknown-letter': (found: string) => string;
  readonly 'document/unknown-part': (found: string) => string;
  readonly 'document/no-reasons': (found: string) => string;
  readonly 'document/no-remedies': (found: string) => string;
  readonly 'document/missing-glyph': (found: string) => string;
  readonly 'message/unknown-template': (found: string) => string;
  readonly 'template/unknown-value': (found: string) => string;
  readonly 'template/wrong-value': (found: string) => string;
  readonly 'template/empty': (found: string) => string;
  readonly 'template/broken': (found: string) => string;
}

const all: { readonly [Of in Language]: Words } = { fr, de, en, lb, nl };

export const wordsOf = (language: Language): Words => all[language];
