import type { Verdict } from './evaluate-criteria.ts';

/** The few words around a criterion's own text. */
export interface ExplanationWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly missing: string;
  /** A rule that broke; the reader can do nothing, the authority must. */
  readonly broken: string;
  /** Before and after a colon, as the language sets it. */
  readonly colon: string;
}

// French sets a colon off with a space that does not break.
const space = '\u00a0';

export const explanationWords = {
  fr: {
    verdicts: { met: 'rempli', 'not-met': 'non rempli', unknown: 'pas encore établi' },
    missing: 'il manque',
    broken: 'la règle n’a pas pu être appliquée',
    colon: `${space}: `,
  },
  de: {
    verdicts: { met: 'erfüllt', 'not-met': 'nicht erfüllt', unknown: 'noch nicht feststellbar' },
    missing: 'es fehlt',
    broken: 'die Regel ließ sich nicht anwenden',
    colon: ': ',
  },
  en: {
    verdicts: { met: 'met', 'not-met': 'not met', unknown: 'not yet known' },
    missing: 'missing',
    broken: 'the rule could not be applied',
    colon: ': ',
  },
  lb: {
    verdicts: { met: 'erfëllt', 'not-met': 'net erfëllt', unknown: 'nach net gewosst' },
    missing: 'et feelt',
    broken: 'd’Regel konnt net ugewannt ginn',
    colon: ': ',
  },
  nl: {
    verdicts: { met: 'voldaan', 'not-met': 'niet voldaan', unknown: 'nog niet bekend' },
    missing: 'er ontbreekt',
    broken: 'de regel kon niet worden toegepast',
    colon: ': ',
  },
} as const satisfies Readonly<Record<string, ExplanationWords>>;

/** The languages in which a criterion can be explained. */
export type ExplanationLanguage = keyof typeof explanationWords;
