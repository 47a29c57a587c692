import { en as aspects } from './aspects/en.ts';
import type { Words } from './words.ts';

const quoted = (name: string): string => `“${name}”`;
const named = (part: string, name: string): string => (name === '' ? part : `${part} ${quoted(name)}`);
const insteadOf = (now: string, before: string): string => `${now} instead of ${before}`;

export const en: Words = {
  parts: {
    start: 'First step',
    step: 'Step',
    branch: 'Branch',
    called: 'Part',
    handler: 'Handler',
    rules: 'Set of conditions',
    criterion: 'Condition',
    table: 'Table',
    edition: 'Edition',
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
    calendar: 'Calendar',
    languages: 'Languages',
    retention: 'Retention',
  },
  aspects,
  quoted,
  insteadOf,
  more: (aspect, said) => `${aspect}: ${said}`,
  from: (name, day) => `${name}, from ${day}`,
  added: (part, name) => `New: ${named(part, name)}.`,
  removed: (part, name) => `No longer there: ${named(part, name)}.`,
  renamed: (part, name, now, before) =>
    `${named(part, name)} has the name ${quoted(now)} in definitions instead of ${quoted(before)}.`,
  changed: (part, name, what) => `Changed: ${named(part, name)} (${what.join('; ')}).`,
  instead: (part, name, now, before, concerned) =>
    `${named(part, name)}: ${insteadOf(now, before)}${concerned === undefined ? '' : `; ${concerned}`}.`,
  longer: {
    'who-waits': 'whoever waits for it may wait longer',
    applicant: 'the applicant has more time for it',
    'who-contests': 'there is more time to contest the decision',
    'closed-cases': 'closed cases are kept longer',
  },
  shorter: {
    'who-waits': 'there is less time for it',
    applicant: 'the applicant has less time for it',
    'who-contests': 'there is less time to contest the decision',
    'closed-cases': 'closed cases are kept for a shorter time',
  },
  leadsTo: (step, to) => `After ${quoted(step)} the case may now go on to ${quoted(to)}.`,
  leadsNoMore: (step, to) => `After ${quoted(step)} the case no longer goes on to ${quoted(to)}.`,
  leadsOtherwise: (step) => `After ${quoted(step)} it depends on something else where the case goes on.`,
};
