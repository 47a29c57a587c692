import type { Check } from '../check.ts';
import { error, pointerTo } from '../finding.ts';
import { partsOf } from '../parts-of.ts';

/** Every text is there in each declared language, and in no other. */
export const languages: Check = (subject) => {
  const declared = new Set<string>(subject.procedure.languages);
  return partsOf(subject).texts.flatMap(({ value, pointer }) => {
    if (typeof value === 'string') return [];
    const missing = [...declared].filter((language) => !(language in value));
    const other = Object.keys(value).filter((language) => !declared.has(language));
    return [
      ...(missing.length === 0
        ? []
        : [
            error(
              'text/missing-language',
              pointer,
              `This text is missing in ${missing.join(', ')}.`,
              'Add it, or write one string if the words do not differ.',
            ),
          ]),
      ...other.map((language) =>
        error(
          'text/undeclared-language',
          pointer + pointerTo(language),
          `"${language}" is not a language of this procedure.`,
          `Remove it, or add "${language}" to \`languages\`.`,
        ),
      ),
    ];
  });
};
