import type { Words } from './words.ts';

const named = (part: string, name: string): string => (name === '' ? part : `${part} “${name}”`);

export const nl: Words = {
  parts: {
    step: 'Stap',
    handler: 'Reactie',
    criterion: 'Voorwaarde',
    table: 'Tabel',
    clock: 'Wettelijke termijn',
    letter: 'Brief',
    message: 'Bericht',
    form: 'Formulier',
    remedy: 'Rechtsmiddel',
    role: 'Rol',
    field: 'Veld',
    partner: 'Partner',
    event: 'Gebeurtenis',
    law: 'Wet',
    service: 'Dienst',
    retention: 'Bewaring',
  },
  added: (part, name) => `Nieuw: ${named(part, name)}.`,
  removed: (part, name) => `Vervallen: ${named(part, name)}.`,
  changed: (part, name, what) => `Gewijzigd: ${named(part, name)} (${what.join(', ')}).`,
  longer: (part, name, now, before) =>
    `${named(part, name)}: ${now} in plaats van ${before}; wie erop wacht, wacht mogelijk langer.`,
  shorter: (part, name, now, before) => `${named(part, name)}: ${now} in plaats van ${before}; er is minder tijd voor.`,
  leadsTo: (step, to) => `Na “${step}” kan de zaak nu verdergaan met “${to}”.`,
  leadsNoMore: (step, to) => `Na “${step}” gaat de zaak niet meer verder met “${to}”.`,
  leadsOtherwise: (step) => `Na “${step}” hangt het van iets anders af hoe de zaak verdergaat.`,
};
