import type { Check, Subject } from '../check.ts';
import { didYouMean } from '../did-you-mean.ts';
import { error, type Finding } from '../finding.ts';
import { listenersOf } from '../listeners-of.ts';

/** Somebody may raise every event that a case listens for, and a task offers something to answer. */
export const owners: Check = (subject) => [...unowned(subject), ...withoutOutcome(subject)];

function unowned(subject: Subject): Finding[] {
  const events = subject.procedure.events ?? {};
  const listeners = listenersOf(subject);
  const owned = new Set(listeners.filter(({ by }) => by.length > 0).map(({ message }) => message));
  return listeners.flatMap(({ message, pointer }) => {
    if (owned.has(message) || Object.hasOwn(events, message)) return [];
    const meant = didYouMean(message, Object.keys(events));
    return [
      meant === undefined
        ? error(
            'waiting/no-owner',
            pointer,
            `Nobody may raise the event "${message}".`,
            'Say `by` whom: a role, "applicant" or "partner"; or declare it in `events`.',
          )
        : error('reference/unknown-event', pointer, `There is no event "${message}".`, `Did you mean "${meant}"?`),
    ];
  });
}

const withoutOutcome = ({ scopes }: Subject): Finding[] =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind }) =>
      kind.offers?.(step).length === 0
        ? [
            error(
              'waiting/no-outcome',
              `${pointer}/outcomes`,
              `Whoever does "${id}" has no outcome to choose.`,
              'Offer at least one outcome without a trigger, with a label.',
            ),
          ]
        : [],
    ),
  );
