import type { Words } from './words.ts';

export const nl: Words = {
  locale: 'nl',
  units: {
    years: ['jaar', 'jaar'],
    months: ['maand', 'maanden'],
    weeks: ['week', 'weken'],
    days: ['dag', 'dagen'],
    workingDays: ['werkdag', 'werkdagen'],
    hours: ['uur', 'uur'],
  },
  isOne: (amount) => amount === 1,
  weekend: 'weekend',
  event: (day) => `Dag van de gebeurtenis: ${day}; die telt niet mee.`,
  limit: (duration) => `De termijn is ${duration}.`,
  limitBackwards: (duration) => `De termijn is ${duration}, teruggerekend.`,
  extended: (duration) => `Hij is met ${duration} verlengd.`,
  holidays: (list) => `Feestdagen die niet als werkdag tellen: ${list}.`,
  counted: (day) => `Uitgeteld eindigt de termijn op ${day}.`,
  pause: (from, to, length) => `Van ${from} tot en met ${to} stond de termijn stil: ${length}.`,
  openPause: (from) => `Sinds ${from} staat de termijn stil; totdat hij weer loopt, is er geen laatste dag.`,
  afterPauses: (day) => `Verlengd met de dagen van stilstand eindigt de termijn op ${day}.`,
  rollOver: (daysOff, day) => `Geen werkdagen: ${daysOff}. De termijn eindigt op de eerstvolgende werkdag, ${day}.`,
  twoWorkingDays: (daysOff, day) =>
    `Een termijn van twee dagen of meer omvat ten minste twee werkdagen; dat zijn niet: ${daysOff}. Hij loopt daarom tot en met ${day}.`,
  clearDays: (day) => `Ook de laatste dag telt niet mee (volle dagen): de termijn eindigt op ${day}.`,
  lastDay: (day) => `De laatste dag is ${day}, tot middernacht.`,
  law: {
    lu: 'de Europese Overeenkomst inzake de berekening van termijnen (ETS nr. 76)',
    eu: 'Verordening (EEG, Euratom) nr. 1182/71',
    fr: 'Frans publiekrecht: van datum tot datum',
    'fr-clear': 'Frans procesrecht: volle dagen',
    nl: 'de Algemene termijnenwet',
    uk: 'de wet die ze stelt, volgens het recht van het Verenigd Koninkrijk',
  },
  source: (calendar, version, law) => `Kalender “${calendar}”, versie ${version}; termijnen volgens ${law}.`,
};
