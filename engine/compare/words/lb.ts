import { lb as aspects } from './aspects/lb.ts';
import type { Words } from './words.ts';

const quoted = (name: string): string => `„${name}“`;
const named = (part: string, name: string): string => (name === '' ? part : `${part} ${quoted(name)}`);
const insteadOf = (now: string, before: string): string => `${now} amplaz vun ${before}`;

export const lb: Words = {
  parts: {
    start: 'Éischt Etapp',
    step: 'Etapp',
    branch: 'Zweig',
    called: 'Deel',
    handler: 'Reaktioun',
    rules: 'Konditiounen',
    criterion: 'Konditioun',
    table: 'Tabell',
    edition: 'Editioun',
    clock: 'Gesetzlech Frist',
    letter: 'Bréif',
    message: 'Message',
    form: 'Formulaire',
    remedy: 'Recours',
    role: 'Roll',
    field: 'Feld',
    partner: 'Partner',
    event: 'Evenement',
    law: 'Gesetz',
    service: 'Service',
    calendar: 'Kalenner',
    languages: 'Sproochen',
    retention: 'Opbewaarung',
  },
  aspects,
  quoted,
  insteadOf,
  more: (aspect, said) => `${aspect}: ${said}`,
  from: (name, day) => `${name}, vum ${day} un`,
  added: (part, name) => `Nei: ${named(part, name)}.`,
  removed: (part, name) => `Ewechgefall: ${named(part, name)}.`,
  renamed: (part, name, now, before) =>
    `${named(part, name)} heescht an der Definitioun ${quoted(now)} amplaz vun ${quoted(before)}.`,
  changed: (part, name, what) => `Geännert: ${named(part, name)} (${what.join('; ')}).`,
  instead: (part, name, now, before, concerned) =>
    `${named(part, name)}: ${insteadOf(now, before)}${concerned === undefined ? '' : `; ${concerned}`}.`,
  longer: {
    'who-waits': 'd’Waarde ka méi laang daueren',
    applicant: 'den Demandeur huet méi Zäit',
    'who-contests': 'et bleift méi Zäit, fir d’Decisioun unzefechten',
    'closed-cases': 'ofgeschlossen Dossiere ginn méi laang opgehuewen',
  },
  shorter: {
    'who-waits': 'et bleift manner Zäit',
    applicant: 'den Demandeur huet manner Zäit',
    'who-contests': 'et bleift manner Zäit, fir d’Decisioun unzefechten',
    'closed-cases': 'ofgeschlossen Dossiere ginn manner laang opgehuewen',
  },
  leadsTo: (step, to) => `No ${quoted(step)} kann den Dossier elo mat ${quoted(to)} virugoen.`,
  leadsNoMore: (step, to) => `No ${quoted(step)} geet den Dossier net méi mat ${quoted(to)} virun.`,
  leadsOtherwise: (step) => `No ${quoted(step)} hänkt et vun eppes aneschtem of, wéi et mam Dossier weidergeet.`,
};
