import type { Json } from '../kernel/json.ts';
import type { Language, Text } from '../language/text.ts';
import { wordsIn } from '../language/words-in.ts';
import type { FieldDefinition } from './definition.ts';
import { type Data, fieldAt, labelOf } from './field-at.ts';
import type { FieldProblem } from './field-problem.ts';
import { plain } from './shower.ts';
import { show } from './showers.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { lb } from './words/lb.ts';
import { nl } from './words/nl.ts';
import type { Words } from './words/words.ts';

const words: Readonly<Record<Language, Words>> = { fr, de, en, lb, nl };

/**
 * What is wrong and what to enter, in a sentence that names the field: "Monthly rent: enter an amount, such as 1100.00."
 * The message of a field's own check stands for itself.
 */
export function problemInWords(data: Data, problem: FieldProblem, language: Language): string {
  const { code, pointer, found = '' } = problem;
  const path = pathOf(pointer);
  const field = fieldAt(data, path);
  const sentence = words[language].problems[code]((name) => said(problem.values?.[name], field, language));
  if (code === 'field/check-not-met') return sentence;
  return code === 'field/unknown'
    ? words[language].labelled(found, sentence)
    : namingTheField(data, path, sentence, language);
}

/** A sentence about a field, with the field's name before it. The path as in {@link pathOf}. */
export const namingTheField = (data: Data, path: string, sentence: string, language: Language): string =>
  words[language].labelled(labelOf(data, path, language), sentence);

/** `/application/household/0/netIncome` as a place of the case file: `application.household.0.netIncome`. */
export const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');

function said(value: Json | undefined, field: FieldDefinition | undefined, language: Language): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((one) => said(one, field, language)).join(', ');
  if (typeof value === 'object') return wordsIn(value as Text, language);
  return field ? show(value, field, language) : plain(value);
}
