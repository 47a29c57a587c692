import type { Scenario } from '../../language/scenario.ts';
import type { Check, Subject } from '../check.ts';
import { type Finding, pointerTo, remark } from '../finding.ts';
import { listenersOf } from '../listeners-of.ts';
import { mentionsOf } from '../mentions-of.ts';
import { BUILT_IN_MESSAGES } from '../names-of.ts';
import { partsOf } from '../parts-of.ts';

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
      if (!mentioned.has(`${sort} ${name}`)) findings.push(finding(subject, sort, name, pointerTo(section, name)));

  const heard = new Set(listenersOf(subject).map(({ message }) => message));
  for (const name of Object.keys(subject.procedure.events ?? {}))
    if (!heard.has(name)) findings.push(finding(subject, 'event', name, pointerTo('events', name)));
  return findings;
};

/** What a scenario expects, or an expression reads, was meant to be used: it is not offered to take it out. */
function finding(subject: Subject, sort: string, name: string, pointer: string): Finding {
  const scenario = subject.procedure.scenarios?.find(({ expect }) => isExpected(expect, sort, name))?.name;
  if (scenario !== undefined)
    return remark('reference/unused', pointer, {
      values: { sort, name, scenario },
      words: 'reference/unused: a scenario expects it',
    });
  const isRead = partsOf(subject).expressions.some(({ value }) => JSON.stringify(value).includes(`"${sort}s.${name}`));
  return remark('reference/unused', pointer, {
    values: { sort, name },
    ...(!isRead && { repair: [{ op: 'remove', path: pointer }] }),
  });
}

const isExpected = ({ letters = [], messages = [] }: Scenario['expect'], sort: string, name: string): boolean =>
  (sort === 'letter' && letters.includes(name)) || (sort === 'message' && messages.includes(name));
