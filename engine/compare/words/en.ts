import type { Words } from './words.ts';

const named = (part: string, name: string): string => (name === '' ? part : `${part} “${name}”`);

export const en: Words = {
  parts: {
    step: 'Step',
    handler: 'Handler',
    criterion: 'Condition',
    table: 'Table',
    clock: 'Legal time limit',
    letter: 'Letter',
    message: 'Message',
    form: 'Form',
    remedy: 'Remedy',
    role: 'Role',
    field: 'Field',
    partner: 'Partner',
    event: 'Event',
    law: 'Law',
    service: 'Service',
    retention: 'Retention',
  },
  added: (part, name) => `New: ${named(part, name)}.`,
  removed: (part, name) => `No longer there: ${named(part, name)}.`,
  changed: (part, name, what) => `Changed: ${named(part, name)} (${what.join(', ')}).`,
  longer: (part, name, now, before) =>
    `${named(part, name)}: ${now} instead of ${before}; whoever waits for it may wait longer.`,
  shorter: (part, name, now, before) => `${named(part, name)}: ${now} instead of ${before}; there is less time for it.`,
  leadsTo: (step, to) => `After “${step}” the case may now go on to “${to}”.`,
  leadsNoMore: (step, to) => `After “${step}” the case no longer goes on to “${to}”.`,
  leadsOtherwise: (step) => `After “${step}” it depends on something else where the case goes on.`,
};
