import type { Named } from '../../language/kind.ts';
import type { Check } from '../check.ts';
import { suggestion } from '../did-you-mean.ts';
import { error } from '../finding.ts';
import { type Mention, mentionsOf } from '../mentions-of.ts';
import { namesOf } from '../names-of.ts';

/** Everything that is mentioned by name exists. */
export const references: Check = (subject) => {
  const names = namesOf(subject);
  const known = ({ to, name, scope }: Mention): boolean =>
    to === 'next' ? scope !== undefined && Object.hasOwn(scope.scope.steps, name) : names[to].has(name);
  return mentionsOf(subject).flatMap((mention) => {
    if (known(mention)) return [];
    const { to, name, pointer, scope } = mention;
    const elsewhere = to === 'next' && names.step.has(name);
    const what = to === 'next' ? 'step' : to;
    return [
      error(
        CODES[to],
        pointer,
        elsewhere
          ? `The step "${name}" exists, but not beside this one: a path never leaves its stage, branch or item.`
          : `There is no ${what} "${name}".`,
        suggestion(name, to === 'next' ? Object.keys(scope?.scope.steps ?? {}) : [...names[to]]),
      ),
    ];
  });
};

const CODES: Readonly<Record<Named, string>> = {
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
};
