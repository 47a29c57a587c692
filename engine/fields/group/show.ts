import { wordsIn } from '../../language/words-in.ts';
import { eachField, filledIn, type Shower } from '../shower.ts';
import type { GroupField } from './definition.ts';

export const group: Shower<GroupField> = {
  show: (value, { of }, language, { show }) =>
    filledIn(value, of)
      .map(([, field, part]) => `${wordsIn(field.label, language)}: ${show(part, field, language)}`)
      .join(', '),
  present: (value, { of }, { present }) => eachField(value, of, present),
  typed: (value, { of }, { typed }) => eachField(value, of, typed),
};
