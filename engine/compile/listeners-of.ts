import type { Subject } from './check.ts';
import { pointerTo } from './finding.ts';
import { once } from './once.ts';

/** A place where a case listens for an event from outside. */
export interface Listener {
  readonly message: string;
  /** The roles that it hears; empty when it leaves that to others. */
  readonly by: readonly string[];
  readonly pointer: string;
}

/** Handlers, outcomes with a message, and what kinds of steps listen for themselves. */
export const listenersOf: (subject: Subject) => readonly Listener[] = once(({ scopes }) => {
  const found: Listener[] = [];
  const add = (message: string | undefined, by: string | readonly string[] | undefined, pointer: string): void => {
    if (message !== undefined) found.push({ message, by: [by ?? []].flat(), pointer });
  };
  for (const { handlers, steps } of scopes) {
    for (const { handler, pointer } of handlers) add(handler.message, handler.by, `${pointer}/message`);
    for (const { step, kind, pointer } of steps) {
      for (const [name, { message, by }] of Object.entries(step.outcomes ?? {}))
        add(message, by, `${pointer}${pointerTo('outcomes', name)}/message`);
      for (const { message, by, at } of kind.hears?.(step) ?? []) add(message, by, pointer + at);
    }
  }
  return found;
});
