import { den } from './den.ts';
import type { Words } from './words.ts';

export const lb: Words = {
  locale: 'lb',
  units: {
    years: ['Joer', 'Joer'],
    months: ['Mount', 'Méint'],
    weeks: ['Woch', 'Wochen'],
    days: ['Dag', 'Deeg'],
    workingDays: ['Aarbechtsdag', 'Aarbechtsdeeg'],
    hours: ['Stonn', 'Stonnen'],
  },
  isOne: (amount) => amount === 1,
  // The n is kept before a vowel, d, h, n, t, z and numbers (the Eifel rule); the platform leaves that open.
  tidyList: (written) => written.replace(/a\(n\) (?=[aeiouäëéöüdhntz\d])/giu, 'an ').replaceAll('a(n) ', 'a '),
  weekend: 'Weekend',
  event: (day) => `D’Evenement war ${day}; dësen Dag zielt net mat.`,
  limit: (duration) => `D’Frist ass ${duration}.`,
  limitBackwards: (duration) => `D’Frist ass ${duration}, no hanne gerechent.`,
  extended: (duration) => `Si gouf ëm ${duration} verlängert.`,
  holidays: (list) => `Feierdeeg, déi net als Aarbechtsdeeg zielen: ${list}.`,
  counted: (day) => `Ausgezielt geet d’Frist op en Enn: ${day}.`,
  pause: (from, to, length) => `Stëllstand: ${from} bis ${to} (${length}).`,
  openPause: (from) => `Zënter ${from} steet d’Frist still; bis se weiderleeft, gëtt et kee leschten Dag.`,
  afterPauses: (day) => `Mat den Deeg vum Stëllstand geet d’Frist op en Enn: ${day}.`,
  rollOver: (daysOff, day) =>
    `Keng Aarbechtsdeeg: ${daysOff}. D’Frist geet den nächsten Aarbechtsdag op en Enn: ${day}.`,
  twoWorkingDays: (daysOff, day) =>
    `Eng Frist vun zwee Deeg oder méi enthält op d’mannst zwee Aarbechtsdeeg; keng sinn: ${daysOff}. Si geet dofir bis ${day}.`,
  clearDays: (day) => `Och de leschten Dag zielt net (voll Deeg): d’Frist leeft ${den(day)} of.`,
  lastDay: (day) => `De leschten Dag ass ${day}, bis Mëtternuecht.`,
  law: {
    lu: 'der europäescher Konventioun iwwer d’Berechnung vun de Fristen (STE Nr. 76)',
    eu: 'der Veruerdnung (EWG, Euratom) Nr. 1182/71',
    fr: 'franséischem ëffentleche Recht: vun Datum zu Datum',
    'fr-clear': 'franséischem Prozessrecht: voll Deeg',
    nl: 'dem hollännesche Gesetz iwwer d’Fristen (Algemene termijnenwet)',
    uk: 'dem Gesetz, dat se setzt, nom Recht vum Vereenegte Kinnekräich',
  },
  source: (calendar, version, law) => `Kalenner „${calendar}“, Versioun ${version}; Friste no ${law}.`,
};
