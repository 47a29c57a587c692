import type { Check } from '../check.ts';
import { type Finding, pointerTo, remark } from '../finding.ts';
import { listenersOf } from '../listeners-of.ts';
import { mentionsOf } from '../mentions-of.ts';
import { BUILT_IN_MESSAGES } from '../names-of.ts';

/** Where each sort is declared; what is declared is mentioned somewhere. */
const DECLARED = {
  form: 'forms',
  rule: 'rules',
  table: 'tables',
  letter: 'letters',
  message: 'messages',
  role: 'roles',
  remedy: 'remedies',
  partner: 'partners',
  law: 'law',
  procedure: 'procedures',
} as const;

export const unused: Check = (subject) => {
  const mentioned = new Set(mentionsOf(subject).map(({ to, name }) => `${to} ${name}`));
  for (const message of BUILT_IN_MESSAGES) mentioned.add(`message ${message}`);
  const findings: Finding[] = [];
  for (const [sort, section] of Object.entries(DECLARED))
    for (const name of Object.keys(subject.procedure[section] ?? {}))
      if (!mentioned.has(`${sort} ${name}`)) findings.push(finding(sort, name, pointerTo(section, name)));

  const heard = new Set(listenersOf(subject).map(({ message }) => message));
  for (const name of Object.keys(subject.procedure.events ?? {}))
    if (!heard.has(name)) findings.push(finding('event', name, pointerTo('events', name)));
  return findings;
};

const finding = (sort: string, name: string, pointer: string): Finding =>
  remark('reference/unused', pointer, { values: { sort, name }, repair: [{ op: 'remove', path: pointer }] });
