import type { Check, Subject } from '../check.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type Finding, fault, withName } from '../finding.ts';
import { listenersOf } from '../listeners-of.ts';
import { meant } from '../words/suggested.ts';

/** Somebody may raise every event that a case listens for, and a task offers something to answer. */
export const owners: Check = (subject) => [...unowned(subject), ...unheard(subject), ...withoutOutcome(subject)];

function unowned(subject: Subject): Finding[] {
  const events = subject.procedure.events ?? {};
  const listeners = listenersOf(subject);
  const owned = new Set(listeners.filter(({ by }) => by.length > 0).map(({ message }) => message));
  return listeners.flatMap(({ message, pointer }) => {
    if (owned.has(message) || Object.hasOwn(events, message)) return [];
    const near = didYouMean(message, Object.keys(events));
    return [
      near === undefined
        ? fault('waiting/no-owner', pointer, { values: { message } })
        : fault('reference/unknown-event', pointer, withName(message, meant(pointer, message, Object.keys(events)))),
    ];
  });
}

/** Who may raise an event, the event says; whoever listens for it hears some of them. */
function unheard(subject: Subject): Finding[] {
  const events = subject.procedure.events ?? {};
  return listenersOf(subject).flatMap(({ message, by, pointer }) => {
    const raisers = Object.hasOwn(events, message) ? [events[message]?.by ?? []].flat() : by;
    return by
      .filter((role) => !raisers.includes(role))
      .map((role) => fault('waiting/never-raised', pointer, { values: { message, role, roles: raisers } }));
  });
}

const withoutOutcome = ({ scopes }: Subject): Finding[] =>
  scopes.flatMap(({ steps }) =>
    steps.flatMap(({ id, pointer, step, kind }) =>
      kind.offers?.(step).length === 0 ? [fault('waiting/no-outcome', `${pointer}/outcomes`, { values: { id } })] : [],
    ),
  );
