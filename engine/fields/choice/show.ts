import type { Json } from '../../kernel/json.ts';
import type { Language } from '../../language/text.ts';
import { wordsIn } from '../../language/words-in.ts';
import { plain, type Shower } from '../shower.ts';
import type { ChoiceField, Options } from './definition.ts';
import { labelsOf } from './options.ts';

export const choice: Shower<ChoiceField> = {
  show: (value, { options }, language) => showOption(value, options, language),
};

/** The label of an option; an id that is no longer offered shows as it is. */
export function showOption(value: Json, options: Options, language: Language): string {
  const label = typeof value === 'string' ? labelsOf(options).get(value) : undefined;
  return label === undefined ? plain(value) : wordsIn(label, language);
}
