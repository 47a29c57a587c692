import type { Words } from './words.ts';

export const de: Words = {
  locale: 'de',
  units: {
    years: ['Jahr', 'Jahre'],
    months: ['Monat', 'Monate'],
    weeks: ['Woche', 'Wochen'],
    days: ['Tag', 'Tage'],
    workingDays: ['Arbeitstag', 'Arbeitstage'],
    hours: ['Stunde', 'Stunden'],
  },
  isOne: (amount) => amount === 1,
  weekend: 'Wochenende',
  event: (day) => `Tag des Ereignisses: ${day}; er zählt nicht mit.`,
  limit: (duration) => `Die Frist beträgt ${duration}.`,
  limitBackwards: (duration) => `Die Frist beträgt ${duration}, rückwärts gerechnet.`,
  extended: (duration) => `Sie wurde um ${duration} verlängert.`,
  holidays: (list) => `Feiertage, die nicht als Arbeitstage zählen: ${list}.`,
  counted: (day) => `Ausgezählt endet die Frist am ${day}.`,
  pause: (from, to, length) => `Von ${from} bis ${to} stand die Frist still: ${length}.`,
  openPause: (from) => `Seit ${from} steht die Frist still; bis sie weiterläuft, gibt es keinen letzten Tag.`,
  afterPauses: (day) => `Um die Tage des Stillstands verlängert, endet die Frist am ${day}.`,
  rollOver: (daysOff, day) => `Keine Arbeitstage: ${daysOff}. Die Frist endet am nächsten Arbeitstag, ${day}.`,
  twoWorkingDays: (daysOff, day) =>
    `Eine Frist von zwei Tagen oder mehr umfasst mindestens zwei Arbeitstage; keine sind: ${daysOff}. Sie reicht daher bis ${day}.`,
  clearDays: (day) => `Auch der letzte Tag zählt nicht (volle Tage): die Frist endet am ${day}.`,
  lastDay: (day) => `Der letzte Tag ist ${day}, bis Mitternacht.`,
  law: {
    lu: 'dem Europäischen Übereinkommen über die Berechnung von Fristen (SEV Nr. 76)',
    eu: 'der Verordnung (EWG, Euratom) Nr. 1182/71',
    fr: 'französischem öffentlichem Recht: von Datum zu Datum',
    'fr-clear': 'französischem Prozessrecht: volle Tage',
    nl: 'dem niederländischen Fristengesetz (Algemene termijnenwet)',
    uk: 'dem Gesetz, das sie setzt, nach dem Recht des Vereinigten Königreichs',
  },
  source: (calendar, version, law) => `Kalender „${calendar}“, Version ${version}; Fristen nach ${law}.`,
};
