import type { Language } from '../../language/text.ts';
import { plain, type Shower } from '../shower.ts';
import type { BooleanField } from './definition.ts';

const WORDS: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  fr: ['Oui', 'Non'],
  de: ['Ja', 'Nein'],
  en: ['Yes', 'No'],
  lb: ['Jo', 'Neen'],
  nl: ['Ja', 'Nee'],
};

export const boolean: Shower<BooleanField> = {
  show: (value, _, language) => (typeof value === 'boolean' ? WORDS[language][value ? 0 : 1] : plain(value)),
};
