import type { Words } from './words.ts';

const named = (part: string, name: string): string => (name === '' ? part : `${part} „${name}“`);

export const de: Words = {
  parts: {
    step: 'Schritt',
    handler: 'Reaktion',
    criterion: 'Voraussetzung',
    table: 'Tabelle',
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
    retention: 'Aufbewahrung',
  },
  added: (part, name) => `Neu: ${named(part, name)}.`,
  removed: (part, name) => `Entfallen: ${named(part, name)}.`,
  changed: (part, name, what) => `Geändert: ${named(part, name)} (${what.join(', ')}).`,
  longer: (part, name, now, before) => `${named(part, name)}: ${now} statt ${before}; das Warten kann länger dauern.`,
  shorter: (part, name, now, before) => `${named(part, name)}: ${now} statt ${before}; es bleibt weniger Zeit.`,
  leadsTo: (step, to) => `Nach „${step}“ kann der Fall nun mit „${to}“ weitergehen.`,
  leadsNoMore: (step, to) => `Nach „${step}“ geht der Fall nicht mehr mit „${to}“ weiter.`,
  leadsOtherwise: (step) => `Nach „${step}“ hängt es von anderem ab, wie es mit dem Fall weitergeht.`,
};
