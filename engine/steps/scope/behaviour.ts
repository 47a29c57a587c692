import { type Behaviour, leave, stay } from '../../kernel/behaviour.ts';
import type { Expressions } from '../../kernel/json.ts';
import type { Trigger } from '../../kernel/plan.ts';
import { triggered } from '../../kernel/triggers.ts';

/** What a compiled scope knows: its first step and its handlers, by path. */
export interface Scope {
  readonly start: string;
  readonly on: Readonly<Record<string, Handler>>;
}

export interface Handler extends Partial<Trigger> {
  readonly interrupt: boolean;
  readonly to: string;
  readonly set?: Expressions;
}

/** The way on between steps, and the handlers. Every procedure, branch, item and stage body is one. */
export const scope: Behaviour<Scope> = {
  enter: ({ start, on }, here) => ({ holds: triggered(on, here), enters: [{ path: start }] }),

  on: ({ on }, here, signal) => {
    switch (signal.type) {
      case 'child-left':
        if (signal.to !== undefined) return { enters: [{ path: signal.to }] };
        return here.children === 0 ? leave() : stay;
      case 'message':
      case 'deadline-passed': {
        const handler = on[signal.key];
        if (!handler) return stay;
        return {
          ...(handler.interrupt && { afresh: true }), // also ends listening: a second withdrawal must not restart the first
          set: { expressions: handler.set ?? {}, result: signal.type === 'message' ? signal.body : null },
          enters: [{ path: handler.to }],
        };
      }
      default:
        return stay;
    }
  },
};
