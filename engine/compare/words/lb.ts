import type { Words } from './words.ts';

const named = (part: string, name: string): string => (name === '' ? part : `${part} „${name}“`);

export const lb: Words = {
  parts: {
    step: 'Etapp',
    handler: 'Reaktioun',
    criterion: 'Konditioun',
    table: 'Tabell',
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
    retention: 'Opbewaarung',
  },
  added: (part, name) => `Nei: ${named(part, name)}.`,
  removed: (part, name) => `Ewechgefall: ${named(part, name)}.`,
  changed: (part, name, what) => `Geännert: ${named(part, name)} (${what.join(', ')}).`,
  longer: (part, name, now, before) =>
    `${named(part, name)}: ${now} amplaz vun ${before}; d’Waarde ka méi laang daueren.`,
  shorter: (part, name, now, before) => `${named(part, name)}: ${now} amplaz vun ${before}; et bleift manner Zäit.`,
  leadsTo: (step, to) => `No „${step}“ kann den Dossier elo mat „${to}“ virugoen.`,
  leadsNoMore: (step, to) => `No „${step}“ geet den Dossier net méi mat „${to}“ virun.`,
  leadsOtherwise: (step) => `No „${step}“ hänkt et vun eppes aneschtem of, wéi et mam Dossier weidergeet.`,
};
