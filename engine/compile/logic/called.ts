import type { Expression } from '../../kernel/json.ts';
import { type Language, languages, type Text } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { callOf } from '../flow/presence.ts';
import { domainOf, type Sight } from './expression-domain.ts';

/** What calculations are called, of what they are made of. */
const PHRASES: Readonly<Record<string, Readonly<Record<Language, (...parts: readonly string[]) => string>>>> = {
  'years-between': {
    fr: (from, to) => `années, de « ${from} » à « ${to} »`,
    de: (from, to) => `Jahre, von „${from}“ bis „${to}“`,
    en: (from, to) => `years, from “${from}” to “${to}”`,
    lb: (from, to) => `Joer, vun „${from}“ bis „${to}“`,
    nl: (from, to) => `jaren, van “${from}” tot “${to}”`,
  },
  sum: {
    fr: (part) => `somme de « ${part} »`,
    de: (part) => `Summe von „${part}“`,
    en: (part) => `sum of “${part}”`,
    lb: (part) => `Zomm vun „${part}“`,
    nl: (part) => `som van “${part}”`,
  },
};

/** What an expression is called: the label of what it reads, a phrase, or, if there is none, the expression itself. */
export function calledOf(expression: Expression, sight: Sight): Text {
  const label = domainOf(expression, sight)?.field.label;
  const { name = '', operands = [] } = callOf(expression) ?? {};
  const phrases = PHRASES[name];
  const parts = (name === 'sum' ? [expression] : operands).map(
    (operand) => domainOf(operand, sight)?.field.label ?? '',
  );
  if (!phrases || parts.some((part) => part === ''))
    return label === undefined || label === '' ? JSON.stringify(expression) : label;
  return Object.fromEntries(
    languages.map((language) => [language, phrases[language](...parts.map((part) => wordsIn(part, language)))]),
  );
}
