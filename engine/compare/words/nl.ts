import { nl as aspects } from './aspects/nl.ts';
import type { Words } from './words.ts';

const quoted = (name: string): string => `“${name}”`;
const named = (part: string, name: string): string => (name === '' ? part : `${part} ${quoted(name)}`);
const insteadOf = (now: string, before: string): string => `${now} in plaats van ${before}`;

export const nl: Words = {
  parts: {
    start: 'Eerste stap',
    step: 'Stap',
    branch: 'Tak',
    called: 'Deel',
    handler: 'Reactie',
    rules: 'Voorwaarden',
    criterion: 'Voorwaarde',
    table: 'Tabel',
    edition: 'Uitgave',
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
    calendar: 'Kalender',
    languages: 'Talen',
    retention: 'Bewaring',
  },
  aspects,
  quoted,
  insteadOf,
  more: (aspect, said) => `${aspect}: ${said}`,
  from: (name, day) => `${name}, vanaf ${day}`,
  added: (part, name) => `Nieuw: ${named(part, name)}.`,
  removed: (part, name) => `Vervallen: ${named(part, name)}.`,
  renamed: (part, name, now, before) =>
    `${named(part, name)} heet in de definitie ${quoted(now)} in plaats van ${quoted(before)}.`,
  changed: (part, name, what) => `Gewijzigd: ${named(part, name)} (${what.join('; ')}).`,
  instead: (part, name, now, before, concerned) =>
    `${named(part, name)}: ${insteadOf(now, before)}${concerned === undefined ? '' : `; ${concerned}`}.`,
  longer: {
    'who-waits': 'wie erop wacht, wacht mogelijk langer',
    applicant: 'de aanvrager heeft meer tijd',
    'who-contests': 'er is meer tijd om de beslissing aan te vechten',
    'closed-cases': 'afgesloten zaken worden langer bewaard',
  },
  shorter: {
    'who-waits': 'er is minder tijd voor',
    applicant: 'de aanvrager heeft minder tijd',
    'who-contests': 'er is minder tijd om de beslissing aan te vechten',
    'closed-cases': 'afgesloten zaken worden korter bewaard',
  },
  leadsTo: (step, to) => `Na ${quoted(step)} kan de zaak nu verdergaan met ${quoted(to)}.`,
  leadsNoMore: (step, to) => `Na ${quoted(step)} gaat de zaak niet meer verder met ${quoted(to)}.`,
  leadsOtherwise: (step) => `Na ${quoted(step)} hangt het van iets anders af hoe de zaak verdergaat.`,
};
