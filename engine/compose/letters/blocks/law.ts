import { citeLaw } from '../../../language/cite-law.ts';
import type { Composer } from '../composer.ts';
import { explainRules } from '../explain-rules.ts';
import { letterWords } from '../letter-words.ts';

export const legalBasis: Composer<'legalBasis'> = (references, { definition, language }) => [
  { type: 'paragraph', text: letterWords[language].legalBasis },
  { type: 'list', items: references.map((reference) => citeLaw(definition.law, reference, language)) },
];

/** Each criterion with what became of it. */
export const explanation: Composer<'explanation'> = (rules, { definition, facts, language }) => {
  const items = explainRules(rules.slice('rules.'.length), definition, facts, language);
  return items.length === 0 ? [] : [{ type: 'list', items }];
};
