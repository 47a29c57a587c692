import type { Language } from '../language/text.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Small words that stand in nearly every sentence of a language and in none of the others. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: setOf(
    'le la les une des du et est sont dans pour par sur avec vous votre vos nous pas ne qui que au aux ce cette être il elle ou',
  ),
  de: setOf(
    'der den an am zu bis sich die das und ist sind nicht für auf von dem ein eine einen einer im zum zur mit sie ihr ihre ihren wir wird werden oder über nach wenn',
  ),
  en: setOf('the and of is are to for with you your we it this that not by be will or which has have from without'),
  lb: setOf(
    'd’ de der dem den an am zu vu vun ass net fir mat eng op dir är ären ärer mir gëtt ginn oder wann dat dës dësen vum bei bis kënnt huet hunn um zum nach déi no ze sech tëscht ech si säi hir',
  ),
  nl: setOf(
    'het een van en is zijn niet voor op met u uw wij dat deze wordt worden of door naar bij te aan die als over om',
  ),
};

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/\{\{.*?\}\}/gs, ' ')
    .match(/\p{L}+’?/gu) ?? [];

/** How many words of a text belong to a language and to none of the others. */
function provenIn(words: readonly string[], language: Language, others: readonly Language[]): number {
  return words.filter(
    (word) => SMALL_WORDS[language].has(word) && !others.some((other) => SMALL_WORDS[other].has(word)),
  ).length;
}

/** As many small words of another language, and none of its own, are no accident. */
const ENOUGH = 3;

/** The language that a text is written in instead of the one it should be; only where that is beyond doubt. */
export function otherLanguageOf(text: string, own: Language, declared: readonly Language[]): Language | undefined {
  const words = wordsOf(text);
  const isOwn = words.some(
    (word) => SMALL_WORDS[own].has(word) && declared.every((other) => other === own || !SMALL_WORDS[other].has(word)),
  );
  if (isOwn) return undefined;
  return declared.find(
    (other) =>
      other !== own &&
      provenIn(
        words,
        other,
        declared.filter((one) => one !== other),
      ) >= ENOUGH,
  );
}
