import type { Here, Move, Signal } from '../kernel/behaviour.ts';
import type { Expression, JsonObject } from '../kernel/json.ts';

/** When scopes running side by side are done, and what becomes of the rest. */
export interface Join {
  readonly join?: 'all' | 'any' | { readonly count: Expression } | { readonly when: Expression } | undefined;
  readonly rest?: 'cancel' | 'continue' | undefined;
}

/** What `parallel` and `each` remember. */
export type Gathered = {
  readonly total: number;
  readonly passed: boolean; // the token has gone on, the rest still runs
  readonly left: JsonObject; // key → { outcome, result }
};

export const none: Gathered = { total: 0, passed: false, left: {} };
export const gathered = (here: Here): Gathered => (here.memory as Gathered | undefined) ?? none;

export const collect = (now: Gathered, signal: Signal): Gathered =>
  signal.type === 'child-left'
    ? { ...now, left: { ...now.left, [signal.key]: { outcome: signal.outcome, result: signal.result } } }
    : now;

/** Leaves when the join is met, or, by outcome `unmet`, when it no longer can be. */
export function settle({ join = 'all', rest = 'cancel' }: Join, here: Here, now: Gathered): Move {
  const done = Object.keys(now.left).length;
  const open = now.total - done;
  if (now.passed) return open > 0 ? { memory: now } : { leaves: { silent: true } };
  const met = join === 'all' ? open === 0 : isMet(join, here, now, done);
  if (!met && open > 0) return { memory: now };
  const departure = { outcome: met ? '' : 'unmet', result: now.left };
  if (open === 0 || rest === 'cancel') return { leaves: departure };
  return { memory: { ...now, passed: true }, leaves: { ...departure, staying: 'in-scope' } };
}

function isMet(join: Exclude<Join['join'], 'all' | undefined>, here: Here, now: Gathered, done: number): boolean {
  if (join === 'any') return done > 0;
  const outcomes: Record<string, number> = {};
  for (const { outcome } of Object.values(now.left) as { outcome: string }[])
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const extra = { done, total: now.total, outcomes };
  return 'count' in join ? done >= Number(here.evaluate(join.count, extra)) : here.holdsTrue(join.when, extra);
}
