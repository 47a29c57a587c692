import type { Language } from '../../language/text.ts';
import type { Check } from '../check.ts';
import { pointerTo, remark } from '../finding.ts';
import { otherLanguageOf } from '../language-of.ts';
import { partsOf } from '../parts-of.ts';

/** Words that stand under a language are words of that language: a copy that was never translated tells its reader nothing. */
export const languagesSpoken: Check = (subject) => {
  const { languages } = subject.procedure;
  return partsOf(subject).texts.flatMap(({ value, pointer }) =>
    typeof value === 'string'
      ? []
      : (Object.entries(value) as [Language, string][]).flatMap(([language, words]) => {
          const other = otherLanguageOf(words, language, languages);
          return other === undefined
            ? []
            : [
                remark('text/other-language', pointer + pointerTo(language), {
                  values: { language: { languages: [language] }, other: { languages: [other] } },
                }),
              ];
        }),
  );
};
