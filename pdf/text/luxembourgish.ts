/*
 * Nobody publishes patterns for Luxembourgish. These rules say where its spelling (2019) surely allows a break: between
 * the parts of a word that are listed here, and before the last consonant of an ending. They know no more, so a word
 * that fits none of them stays whole: a wrong break is worse than none.
 */

const LETTER = '[a-zäëéèêöüâîôû]';
const VOWEL = '[aeiouyäëéèêöüâîôû]';
/** One consonant in sound. */
const CONSONANT = '(?:sch|ch|ck|[bcdfgjklmnprstvwz])';

const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;
const between = (before: string, after: string): string => `(?<=${before})(?=${after})`;

/** How a part may begin, so that "Versmooss" is not taken for ver-smooss. */
const BEGINNING = any(
  `sch[lmnrw]?${VOWEL}`,
  `s[pt]r?${VOWEL}`,
  `(?:[bfgkp][lr]|[dt]r|kn|zw)${VOWEL}`,
  `[bcdfghjklmnprstvwz]${VOWEL}`,
);

const prefixes = [
  // Before any letter.
  between(any('^aus(?!chwi)', '^eraus', '^ewech', '^zréck', '^zesummen', '^haapt'), ''),
  between(
    any(
      '^ver',
      '^vir',
      '^zou',
      '^zesumme(?!n)',
      '^iwwer',
      '^ënner',
      '^widder',
      '^weider',
      '^duerch',
      '^eran',
      '^erof',
      '^erop',
      '^erëm',
      '^fest(?!t)',
      '^gutt(?!t)',
      '^grouss(?!s)',
      '^héich',
      '^voll(?!l)',
      '^wunn(?!n)',
    ),
    BEGINNING,
  ),
  between(any('^ent', '^onent'), any('sch', 's[pt]', `[bdfgklmpwz]${VOWEL}`, 'ha[ël]')),
  between('^mat', `[bdgkmw]r?${VOWEL}`),
  between(any('^bäi', '^derbäi', '^dobäi', '^fräi'), `(?!s)${BEGINNING}`),
  between('^(?:of|op|ëm|un?|an?|no|vir|zou|aus|mat|bäi|fest)ge', BEGINNING),
];

/** What joins two nouns: whatever follows begins a part, unless it is the ending of "klengste". */
const joints = [
  between(any('ungs', 'engs', 'heets', 'keets', 'schafts', '[ts]iouns', 'téits'), `(?!t(?:e[nrsm]?)?$)${LETTER}{3}`),
];

/** First parts of compounds. */
const firstParts = [
  between(
    any(
      '^aarbechts',
      '^accueils',
      '^bezierks',
      '^brutto',
      '^drëtt',
      '^elteren',
      '^eltere(?!n)',
      '^familljen',
      '^famillje(?!n)',
      '^gebuerts',
      '^gemengen',
      '^gemenge(?!n)',
      '^geriichts',
      '^gesamt(?!heet)',
      '^handels',
      '^haus',
      '^hëllefs',
      '^identitéits',
      '^joers',
      '^justiz',
      '^kanner',
      '^kontroll',
      '^landes',
      '^liewens',
      '^loyers',
      '^mindest',
      '^mounts',
      '^national',
      '^netto',
      '^nopesch',
      '^regierungs',
      '^sozial',
      '^staats',
      '^steier',
      '^studenten',
      '^studente(?!n)',
      '^summer',
      '^tëschen',
      '^wanter',
      '^wirtschafts',
      '^zivil(?:stands)?',
    ),
    BEGINNING,
  ),
];

/** Last parts of compounds, with their endings; they mean the same wherever they stand. */
const LAST_PARTS = any(
  'aarbecht',
  'akommes',
  'allocatioun',
  'autorisatioun',
  'beamten?$',
  'bescheed',
  'bourse',
  'bulletin',
  'certificat',
  'diplom',
  'formulaire',
  'frist',
  'geriicht',
  'geschäft',
  'hëllef',
  'kaart',
  'käschte',
  'kontrakt',
  'konventioun',
  'meeschter',
  'minist[eè]r',
  'nummer',
  'plang$',
  'prozedur',
  'regëschter',
  'register',
  'schäin',
  'schlësselen?',
  'semester',
  'software',
  'strooss',
  'studien',
  'subventioun',
  'tabell',
  'verfaren',
  'versécherung',
  'verwaltung',
  'zertifikat',
  'zentrum',
);
const lastParts = [
  between(`${LETTER}{3}`, LAST_PARTS),
  between('[lnrsz]', 'land$'),
  between('[lnrst]', any('dag$', 'deeg$')),
];

const suffixes = [
  between(`(?!s)${LETTER}`, 'tioun'),
  between(LETTER, 'sioun'),
  between('[aeiou]', 'téit'),
  between(`(?![cp])${LETTER}`, 'heet'),
  between(`(?!c)${LETTER}`, 'keet'),
  between(LETTER, 'schaft'),
  between('[dfghmnrtz]', 'lech'),
  between(`${VOWEL}|[lrg]`, 'ment(?:e[rn]?|s?)$'),
  between('[lrt]', 'bar$'),
  between(LETTER, 'zéng$'),
];

/** Endings of words that begin with a vowel: the last consonant before them goes with them. */
const ENDING = any(
  'en',
  'e[rl](?:en?|t|te[nrms]?|s|ung|ungen?)?',
  'em',
  'eg(?:en?|e[rms]|t|te[nrms]?)?',
  'esch(?:en?|e[rms]|t|te[nrms]?)?',
  '[ue]ng(?:en?|s)?',
  'éier(?:en?|t|te[nrms]?|bar|ung|ungen?)',
);
/** Consonants between which a word is broken: of two that are alike, and of two that begin no syllable together. */
const PAIR_BEFORE_ENDING = any(
  ...[...'bdfgklmnprstwz'].map((letter) => between(letter, letter)),
  between('l', '(?:sch|ch|[bcdfgkmnpstvwz])'),
  between('m', '[bdnpt]'),
  between('n', '(?:sch|ch|[bcdfgkpstvwz])'),
  between('r', '(?:sch|ch|[bcdfgklmnpstvwz])'),
  between(`${VOWEL}s`, 't(?!éier)'),
  between('(?:sch|ch|ck)', '[tn]'),
  between('[fkp]', 't'),
  between('t', 'z'),
  between('n[dt]', 'l'),
  between('rd', 'n'),
);
const endings = [between(VOWEL, `${CONSONANT}${ENDING}$`), `${PAIR_BEFORE_ENDING}(?=${CONSONANT}${ENDING}$)`];

const BREAK = new RegExp(any(...prefixes, ...joints, ...firstParts, ...lastParts, ...suffixes, ...endings), 'iu');

/** The pieces of a Luxembourgish word, which is letters and nothing else. */
export const luxembourgish = (word: string): string[] => word.split(BREAK);
