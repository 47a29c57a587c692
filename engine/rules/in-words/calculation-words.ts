import type { ExplanationLanguage } from '../explanation-words.ts';

/** How a language says what is calculated, and what is asked besides comparisons. */
export interface CalculationWords {
  readonly given: string;
  readonly notGiven: string;
  readonly because: (value: string, why: string) => string;
  readonly remainder: (of: string, by: string) => string;
  readonly least: (of: string) => string;
  readonly greatest: (of: string) => string;
  readonly earliest: (of: string) => string;
  readonly latest: (of: string) => string;
  readonly rounded: (amount: string, places: number) => string;
  readonly joined: (texts: string) => string;
  readonly part: (from: number, to: number, of: string) => string;
  readonly after: (duration: string, day: string) => string;
  readonly before: (duration: string, day: string) => string;
  readonly inSeason: (day: string, from: string, to: string) => string;
  readonly outOfSeason: (day: string, from: string, to: string) => string;
  readonly contains: (text: string, part: string) => string;
  readonly lacks: (text: string, part: string) => string;
  /** A list, as far as its entries meet a condition. */
  readonly thatCount: (list: string) => string;
  readonly reckonedFrom: (list: string) => string;
  /** The entry that decided. */
  readonly oneOfThem: (list: string) => string;
}

export const calculationWords: Readonly<Record<ExplanationLanguage, CalculationWords>> = {
  fr: {
    given: 'indiqué',
    notGiven: 'non indiqué',
    because: (value, why) => `${value}, car ${why}`,
    remainder: (of, by) => `reste de la division de ${of} par ${by}`,
    least: (of) => `la plus petite valeur entre ${of}`,
    greatest: (of) => `la plus grande valeur entre ${of}`,
    earliest: (of) => `la première des dates ${of}`,
    latest: (of) => `la dernière des dates ${of}`,
    rounded: (amount, places) =>
      places === 0 ? `${amount}, arrondi à l’unité` : `${amount}, arrondi à ${places} décimale${places > 1 ? 's' : ''}`,
    joined: (texts) => `texte composé de ${texts}`,
    part: (from, to, of) => `caractères ${from} à ${to} de ${of}`,
    after: (duration, day) => `${duration} après ${day}`,
    before: (duration, day) => `${duration} avant ${day}`,
    inSeason: (day, from, to) => `${day} se situe dans la période du ${from} au ${to}`,
    outOfSeason: (day, from, to) => `${day} ne se situe pas dans la période du ${from} au ${to}`,
    contains: (text, part) => `${text} contient ${part}`,
    lacks: (text, part) => `${text} ne contient pas ${part}`,
    thatCount: (list) => `${list} (entrées retenues)`,
    reckonedFrom: (list) => `calculé à partir de ${list}`,
    oneOfThem: (list) => `${list}, dont`,
  },
  de: {
    given: 'angegeben',
    notGiven: 'nicht angegeben',
    because: (value, why) => `${value}, denn ${why}`,
    remainder: (of, by) => `Rest der Division von ${of} durch ${by}`,
    least: (of) => `der kleinste Wert von ${of}`,
    greatest: (of) => `der größte Wert von ${of}`,
    earliest: (of) => `der früheste Tag von ${of}`,
    latest: (of) => `der späteste Tag von ${of}`,
    rounded: (amount, places) =>
      places === 0
        ? `${amount}, gerundet auf eine ganze Zahl`
        : `${amount}, gerundet auf ${places} Nachkommastelle${places > 1 ? 'n' : ''}`,
    joined: (texts) => `Text aus ${texts}`,
    part: (from, to, of) => `Zeichen ${from} bis ${to} von ${of}`,
    after: (duration, day) => `${duration} nach ${day}`,
    before: (duration, day) => `${duration} vor ${day}`,
    inSeason: (day, from, to) => `${day} liegt in der Zeit vom ${from} bis ${to}`,
    outOfSeason: (day, from, to) => `${day} liegt nicht in der Zeit vom ${from} bis ${to}`,
    contains: (text, part) => `${text} enthält ${part}`,
    lacks: (text, part) => `${text} enthält nicht ${part}`,
    thatCount: (list) => `${list} (berücksichtigte Einträge)`,
    reckonedFrom: (list) => `berechnet aus: ${list}`,
    oneOfThem: (list) => `${list}, darunter`,
  },
  en: {
    given: 'given',
    notGiven: 'not given',
    because: (value, why) => `${value}, since ${why}`,
    remainder: (of, by) => `remainder of ${of} divided by ${by}`,
    least: (of) => `the lowest of ${of}`,
    greatest: (of) => `the highest of ${of}`,
    earliest: (of) => `the earliest of ${of}`,
    latest: (of) => `the latest of ${of}`,
    rounded: (amount, places) =>
      places === 0
        ? `${amount}, rounded to a whole number`
        : `${amount}, rounded to ${places} decimal${places > 1 ? 's' : ''}`,
    joined: (texts) => `the text of ${texts}`,
    part: (from, to, of) => `characters ${from} to ${to} of ${of}`,
    after: (duration, day) => `${duration} after ${day}`,
    before: (duration, day) => `${duration} before ${day}`,
    inSeason: (day, from, to) => `${day} lies in the period from ${from} to ${to}`,
    outOfSeason: (day, from, to) => `${day} does not lie in the period from ${from} to ${to}`,
    contains: (text, part) => `${text} contains ${part}`,
    lacks: (text, part) => `${text} does not contain ${part}`,
    thatCount: (list) => `${list} (entries taken into account)`,
    reckonedFrom: (list) => `reckoned from ${list}`,
    oneOfThem: (list) => `${list}, one of them`,
  },
  lb: {
    given: 'uginn',
    notGiven: 'net uginn',
    because: (value, why) => `${value}, et gëllt nämlech: ${why}`,
    remainder: (of, by) => `Rescht vun der Divisioun vun ${of} duerch ${by}`,
    least: (of) => `dee klengste Wäert vun ${of}`,
    greatest: (of) => `dee gréisste Wäert vun ${of}`,
    earliest: (of) => `deen éischten Dag vun ${of}`,
    latest: (of) => `dee leschten Dag vun ${of}`,
    rounded: (amount, places) =>
      places === 0
        ? `${amount}, op eng ganz Zuel gerënnt`
        : `${amount}, op ${places} Dezimalstell${places > 1 ? 'en' : ''} gerënnt`,
    joined: (texts) => `Text aus ${texts}`,
    part: (from, to, of) => `Zeechen ${from} bis ${to} vun ${of}`,
    after: (duration, day) => `${duration} no ${day}`,
    before: (duration, day) => `${duration} virun ${day}`,
    inSeason: (day, from, to) => `${day} läit an der Zäit vum ${from} bis den ${to}`,
    outOfSeason: (day, from, to) => `${day} läit net an der Zäit vum ${from} bis den ${to}`,
    contains: (text, part) => `${text} enthält ${part}`,
    lacks: (text, part) => `${text} enthält net ${part}`,
    thatCount: (list) => `${list} (berécksiichtegt Entréeën)`,
    reckonedFrom: (list) => `gerechent aus: ${list}`,
    oneOfThem: (list) => `${list}, dorënner`,
  },
  nl: {
    given: 'opgegeven',
    notGiven: 'niet opgegeven',
    because: (value, why) => `${value}, want ${why}`,
    remainder: (of, by) => `rest van de deling van ${of} door ${by}`,
    least: (of) => `de laagste waarde van ${of}`,
    greatest: (of) => `de hoogste waarde van ${of}`,
    earliest: (of) => `de vroegste dag van ${of}`,
    latest: (of) => `de laatste dag van ${of}`,
    rounded: (amount, places) =>
      places === 0
        ? `${amount}, afgerond op een geheel getal`
        : `${amount}, afgerond op ${places} ${places > 1 ? 'decimalen' : 'decimaal'}`,
    joined: (texts) => `tekst van ${texts}`,
    part: (from, to, of) => `tekens ${from} tot en met ${to} van ${of}`,
    after: (duration, day) => `${duration} na ${day}`,
    before: (duration, day) => `${duration} vóór ${day}`,
    inSeason: (day, from, to) => `${day} ligt in de periode van ${from} tot en met ${to}`,
    outOfSeason: (day, from, to) => `${day} ligt niet in de periode van ${from} tot en met ${to}`,
    contains: (text, part) => `${text} bevat ${part}`,
    lacks: (text, part) => `${text} bevat niet ${part}`,
    thatCount: (list) => `${list} (meegetelde vermeldingen)`,
    reckonedFrom: (list) => `berekend uit ${list}`,
    oneOfThem: (list) => `${list}, waaronder`,
  },
};
