import type { ExplanationLanguage } from '../explanation-words.ts';

/** How a language says what is calculated, and what is asked besides comparisons. */
export interface CalculationWords {
  readonly given: string;
  readonly notGiven: string;
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
  readonly inSeason: (from: string, to: string) => string;
  readonly outOfSeason: (from: string, to: string) => string;
  readonly contains: (part: string) => string;
  readonly lacks: (part: string) => string;
  /** A list, as far as its entries meet a condition. */
  readonly thatCount: (list: string) => string;
  readonly reckonedFrom: (list: string) => string;
}

export const calculationWords: Readonly<Record<ExplanationLanguage, CalculationWords>> = {
  fr: {
    given: 'indication fournie',
    notGiven: 'aucune indication',
    remainder: (of, by) => `reste de la division de ${of} par ${by}`,
    least: (of) => `la plus petite valeur entre ${of}`,
    greatest: (of) => `la plus grande valeur entre ${of}`,
    earliest: (of) => `la première des dates ${of}`,
    latest: (of) => `la dernière des dates ${of}`,
    rounded: (amount, places) =>
      `valeur de ${amount} arrondie à ${places === 0 ? 'l’unité' : `${places} décimale${places > 1 ? 's' : ''}`}`,
    joined: (texts) => `texte composé de ${texts}`,
    part: (from, to, of) => `caractères ${from} à ${to} de ${of}`,
    after: (duration, day) => `${duration} après le ${day}`,
    before: (duration, day) => `${duration} avant le ${day}`,
    inSeason: (from, to) => `dans la période du ${from} au ${to}`,
    outOfSeason: (from, to) => `hors de la période du ${from} au ${to}`,
    contains: (part) => `qui contient ${part}`,
    lacks: (part) => `qui ne contient pas ${part}`,
    thatCount: (list) => `${list} (entrées retenues)`,
    reckonedFrom: (list) => `calcul à partir de ${list}`,
  },
  de: {
    given: 'angegeben',
    notGiven: 'nicht angegeben',
    remainder: (of, by) => `Rest der Division von ${of} durch ${by}`,
    least: (of) => `der kleinste Wert von ${of}`,
    greatest: (of) => `der größte Wert von ${of}`,
    earliest: (of) => `der früheste Tag von ${of}`,
    latest: (of) => `der späteste Tag von ${of}`,
    rounded: (amount, places) =>
      `auf ${places === 0 ? 'eine ganze Zahl' : `${places} Nachkommastelle${places > 1 ? 'n' : ''}`} gerundeter Wert von ${amount}`,
    joined: (texts) => `Text aus ${texts}`,
    part: (from, to, of) => `Zeichen ${from} bis ${to} von ${of}`,
    after: (duration, day) => `${duration} nach dem ${day}`,
    before: (duration, day) => `${duration} vor dem ${day}`,
    inSeason: (from, to) => `in der Zeit vom ${from} bis zum ${to}`,
    outOfSeason: (from, to) => `außerhalb der Zeit vom ${from} bis zum ${to}`,
    contains: (part) => `enthält ${part}`,
    lacks: (part) => `enthält nicht ${part}`,
    thatCount: (list) => `${list} (berücksichtigte Einträge)`,
    reckonedFrom: (list) => `Berechnung aus ${list}`,
  },
  en: {
    given: 'given',
    notGiven: 'not given',
    remainder: (of, by) => `remainder of ${of} divided by ${by}`,
    least: (of) => `the lowest of ${of}`,
    greatest: (of) => `the highest of ${of}`,
    earliest: (of) => `the earliest of ${of}`,
    latest: (of) => `the latest of ${of}`,
    rounded: (amount, places) =>
      `the value of ${amount} rounded to ${places === 0 ? 'a whole number' : `${places} decimal${places > 1 ? 's' : ''}`}`,
    joined: (texts) => `the text of ${texts}`,
    part: (from, to, of) => `characters ${from} to ${to} of ${of}`,
    after: (duration, day) => `${duration} after ${day}`,
    before: (duration, day) => `${duration} before ${day}`,
    inSeason: (from, to) => `in the period from ${from} to ${to}`,
    outOfSeason: (from, to) => `outside the period from ${from} to ${to}`,
    contains: (part) => `which contains ${part}`,
    lacks: (part) => `which does not contain ${part}`,
    thatCount: (list) => `${list} (entries taken into account)`,
    reckonedFrom: (list) => `reckoned from ${list}`,
  },
  lb: {
    given: 'uginn',
    notGiven: 'net uginn',
    remainder: (of, by) => `Rescht vun der Divisioun vun ${of} duerch ${by}`,
    least: (of) => `dee klengste Wäert vun ${of}`,
    greatest: (of) => `dee gréisste Wäert vun ${of}`,
    earliest: (of) => `deen éischten Dag vun ${of}`,
    latest: (of) => `dee leschten Dag vun ${of}`,
    rounded: (amount, places) =>
      `op ${places === 0 ? 'eng ganz Zuel' : `${places} Dezimalstell${places > 1 ? 'e' : ''}`} gerënnte Wäert vun ${amount}`,
    joined: (texts) => `Text aus ${texts}`,
    part: (from, to, of) => `Zeechen ${from} bis ${to} vun ${of}`,
    after: (duration, day) => `${duration} nom ${day}`,
    before: (duration, day) => `${duration} virum ${day}`,
    inSeason: (from, to) => `an der Zäit vum ${from} bis den ${to}`,
    outOfSeason: (from, to) => `baussent der Zäit vum ${from} bis den ${to}`,
    contains: (part) => `enthält ${part}`,
    lacks: (part) => `enthält net ${part}`,
    thatCount: (list) => `${list} (berécksiichtegt Entréeën)`,
    reckonedFrom: (list) => `Berechnung aus ${list}`,
  },
  nl: {
    given: 'opgegeven',
    notGiven: 'niet opgegeven',
    remainder: (of, by) => `rest van de deling van ${of} door ${by}`,
    least: (of) => `de laagste waarde van ${of}`,
    greatest: (of) => `de hoogste waarde van ${of}`,
    earliest: (of) => `de vroegste dag van ${of}`,
    latest: (of) => `de laatste dag van ${of}`,
    rounded: (amount, places) =>
      `op ${places === 0 ? 'een geheel getal' : `${places} ${places > 1 ? 'decimalen' : 'decimaal'}`} afgeronde waarde van ${amount}`,
    joined: (texts) => `tekst van ${texts}`,
    part: (from, to, of) => `tekens ${from} tot en met ${to} van ${of}`,
    after: (duration, day) => `${duration} na ${day}`,
    before: (duration, day) => `${duration} vóór ${day}`,
    inSeason: (from, to) => `in de periode van ${from} tot en met ${to}`,
    outOfSeason: (from, to) => `buiten de periode van ${from} tot en met ${to}`,
    contains: (part) => `bevat ${part}`,
    lacks: (part) => `bevat niet ${part}`,
    thatCount: (list) => `${list} (meegetelde vermeldingen)`,
    reckonedFrom: (list) => `berekening uit ${list}`,
  },
};
