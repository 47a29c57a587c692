import type { Language } from '../../language/text.ts';
import type { Check } from '../check.ts';
import { fault, pointerTo, removable } from '../finding.ts';
import { partsOf } from '../parts-of.ts';

/** Every text is there in each declared language, and in no other; words that are blank say nothing. */
export const languages: Check = (subject) => {
  const declared = new Set<string>(subject.procedure.languages);
  return partsOf(subject).texts.flatMap(({ value, pointer }) => {
    if (typeof value === 'string')
      return isBlank(value)
        ? [fault('text/missing-language', pointer, { values: { missing: { languages: [...declared] } } })]
        : [];
    const missing = [...declared].filter((language) => isBlank(value[language as Language]));
    const other = Object.keys(value).filter((language) => !declared.has(language));
    return [
      ...(missing.length === 0
        ? []
        : [fault('text/missing-language', pointer, { values: { missing: { languages: missing } } })]),
      ...other.map((language) => removable('text/undeclared-language', pointer + pointerTo(language), { language })),
    ];
  });
};

const isBlank = (words: string | undefined): boolean => words === undefined || words.trim() === '';
