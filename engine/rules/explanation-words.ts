import type { Verdict } from './evaluate-criteria.ts';

/** The few words around a criterion's own text. */
export interface ExplanationWords {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly missing: string;
  /** A rule that broke; the reader can do nothing, the authority must. */
  readonly broken: string;
}

export const explanationWords = {
  fr: {
    verdicts: { met: 'condition remplie', 'not-met': 'condition non remplie', unknown: 'condition pas encore établie' },
    missing: 'il manque',
    broken: 'la règle n’a pas pu être appliquée',
  },
  de: {
    verdicts: { met: 'erfüllt', 'not-met': 'nicht erfüllt', unknown: 'noch nicht feststellbar' },
    missing: 'keine Angabe zu',
    broken: 'die Regel ließ sich nicht anwenden',
  },
  en: {
    verdicts: { met: 'met', 'not-met': 'not met', unknown: 'not yet known' },
    missing: 'missing',
    broken: 'the rule could not be applied',
  },
  lb: {
    verdicts: { met: 'erfëllt', 'not-met': 'net erfëllt', unknown: 'nach net gewosst' },
    missing: 'keng Angab zu',
    broken: 'd’Regel konnt net ugewannt ginn',
  },
  nl: {
    verdicts: { met: 'voldaan', 'not-met': 'niet voldaan', unknown: 'nog niet bekend' },
    missing: 'geen gegevens over',
    broken: 'de regel kon niet worden toegepast',
  },
} as const satisfies Readonly<Record<string, ExplanationWords>>;

/** The languages in which a criterion can be explained. */
export type ExplanationLanguage = keyof typeof explanationWords;
