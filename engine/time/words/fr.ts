import type { Words } from './words.ts';

export const fr: Words = {
  locale: 'fr',
  units: {
    years: ['an', 'ans'],
    months: ['mois', 'mois'],
    weeks: ['semaine', 'semaines'],
    days: ['jour', 'jours'],
    workingDays: ['jour ouvrable', 'jours ouvrables'],
    hours: ['heure', 'heures'],
  },
  isOne: (amount) => amount < 2,
  tidyDay: (written) => written.replace(/\b1 (?=\p{L})/u, '1er '),
  weekend: 'week-end',
  event: (day) => `L’événement a eu lieu le ${day} ; ce jour n’est pas compté.`,
  limit: (duration) => `Le délai est de ${duration}.`,
  limitBackwards: (duration) => `Le délai est de ${duration}, calculé à rebours.`,
  extended: (duration) => `Il a été prolongé de ${duration}.`,
  holidays: (list) => `Jours fériés qui ne comptent pas comme jours ouvrables : ${list}.`,
  counted: (day) => `Le délai ainsi compté s’achève le ${day}.`,
  pause: (from, to, length) => `Du ${from} au ${to}, le délai a été suspendu : ${length}.`,
  openPause: (from) => `Le délai est suspendu depuis le ${from} ; tant qu’il l’est, il n’y a pas de dernier jour.`,
  afterPauses: (day) => `Compte tenu des jours de suspension, le délai s’achève le ${day}.`,
  rollOver: (daysOff, day) =>
    `Jours non ouvrables : ${daysOff}. Le délai est reporté au premier jour ouvrable suivant, le ${day}.`,
  twoWorkingDays: (daysOff, day) =>
    `Un délai de deux jours ou plus comprend au moins deux jours ouvrables, ce que ne sont pas : ${daysOff}. Il est donc porté au ${day}.`,
  clearDays: (day) => `Le dernier jour n’est pas compté non plus (délai franc) : le délai s’achève le ${day}.`,
  lastDay: (day) => `Le dernier jour est le ${day}, jusqu’à minuit.`,
  law: {
    lu: 'la convention européenne sur la computation des délais (STE n° 76)',
    eu: 'le règlement (CEE, Euratom) n° 1182/71',
    fr: 'le droit public français : de date à date',
    'fr-clear': 'la procédure contentieuse française : délai franc',
    nl: 'la loi néerlandaise sur les délais (Algemene termijnenwet)',
    uk: 'la loi qui les fixe, en droit du Royaume-Uni',
  },
  source: (calendar, version, law) => `Calendrier « ${calendar} », version ${version} ; délais selon ${law}.`,
};
