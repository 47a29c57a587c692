import type { Named } from '../../language/kind.ts';
import type { Check } from '../check.ts';
import { fault, withName } from '../finding.ts';
import { stepsOf } from '../located.ts';
import { type Mention, mentionsOf } from '../mentions-of.ts';
import { namesOf } from '../names-of.ts';
import { meant } from '../words/suggested.ts';

/** Everything that is mentioned by name exists. */
export const references: Check = (subject) => {
  const names = namesOf(subject);
  const known = ({ to, name, scope }: Mention): boolean =>
    to === 'next' ? scope !== undefined && stepsOf(scope).has(name) : names[to].has(name);
  return mentionsOf(subject).flatMap((mention) => {
    if (known(mention)) return [];
    const { to, name, pointer, scope } = mention;
    const nearby = to === 'next' ? (scope ? [...stepsOf(scope).keys()] : []) : [...names[to]];
    const elsewhere = to === 'next' && names.step.has(name);
    return [
      fault(CODES[to], pointer, {
        ...withName(name, meant(pointer, name, nearby)),
        ...(elsewhere && { words: 'reference/unknown-step: elsewhere' }),
      }),
    ];
  });
};

const CODES = {
  step: 'reference/unknown-step',
  next: 'reference/unknown-step',
  form: 'reference/unknown-form',
  rule: 'reference/unknown-rule',
  table: 'reference/unknown-table',
  letter: 'reference/unknown-letter',
  message: 'reference/unknown-message',
  role: 'reference/unknown-role',
  clock: 'reference/unknown-clock',
  remedy: 'reference/unknown-remedy',
  part: 'reference/unknown-part',
  partner: 'reference/unknown-partner',
  law: 'reference/unknown-law',
  procedure: 'reference/unknown-procedure',
} as const satisfies Readonly<Record<Named, string>>;
