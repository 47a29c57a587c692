import { de as aspects } from './aspects/de.ts';
import type { Words } from './words.ts';

const quoted = (name: string): string => `„${name}“`;
const named = (part: string, name: string): string => (name === '' ? part : `${part} ${quoted(name)}`);
const insteadOf = (now: string, before: string): string => `${now} statt ${before}`;

export const de: Words = {
  parts: {
    start: 'Erster Schritt',
    step: 'Schritt',
    branch: 'Zweig',
    called: 'Teil',
    handler: 'Reaktion',
    rules: 'Voraussetzungen',
    criterion: 'Voraussetzung',
    table: 'Tabelle',
    edition: 'Ausgabe',
    clock: 'Gesetzliche Frist',
    letter: 'Schreiben',
    message: 'Nachricht',
    form: 'Formular',
    remedy: 'Rechtsbehelf',
    role: 'Rolle',
    field: 'Feld',
    partner: 'Partner',
    event: 'Ereignis',
    law: 'Gesetz',
    service: 'Leistung',
    calendar: 'Kalender',
    languages: 'Sprachen',
    retention: 'Aufbewahrung',
  },
  aspects,
  quoted,
  insteadOf,
  more: (aspect, said) => `${aspect}: ${said}`,
  from: (name, day) => `${name}, ab ${day}`,
  added: (part, name) => `Neu: ${named(part, name)}.`,
  removed: (part, name) => `Entfallen: ${named(part, name)}.`,
  renamed: (part, name, now, before) =>
    `${named(part, name)} heißt in der Definition ${quoted(now)} statt ${quoted(before)}.`,
  changed: (part, name, what) => `Geändert: ${named(part, name)} (${what.join('; ')}).`,
  instead: (part, name, now, before, concerned) =>
    `${named(part, name)}: ${insteadOf(now, before)}${concerned === undefined ? '' : `; ${concerned}`}.`,
  longer: {
    'who-waits': 'das Warten kann länger dauern',
    applicant: 'die antragstellende Person hat mehr Zeit',
    'who-contests': 'es bleibt mehr Zeit, die Entscheidung anzufechten',
    'closed-cases': 'abgeschlossene Fälle werden länger aufbewahrt',
  },
  shorter: {
    'who-waits': 'es bleibt weniger Zeit',
    applicant: 'die antragstellende Person hat weniger Zeit',
    'who-contests': 'es bleibt weniger Zeit, die Entscheidung anzufechten',
    'closed-cases': 'abgeschlossene Fälle werden kürzer aufbewahrt',
  },
  leadsTo: (step, to) => `Nach ${quoted(step)} kann der Fall nun mit ${quoted(to)} weitergehen.`,
  leadsNoMore: (step, to) => `Nach ${quoted(step)} geht der Fall nicht mehr mit ${quoted(to)} weiter.`,
  leadsOtherwise: (step) => `Nach ${quoted(step)} hängt es von anderem ab, wie es mit dem Fall weitergeht.`,
};
