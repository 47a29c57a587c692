/** How often somebody may try something. */
export interface Attempts {
  /** Counts one try; answers after how many seconds the next one is free when this is one too many. */
  take(who: string): number | undefined;
}

interface Allowance {
  /** So many at once. */
  readonly burst: number;
  readonly perSecond: number;
  /** How many askers are remembered; beyond it, those who asked longest ago are forgotten. */
  readonly most: number;
  /** Epoch ms. */
  readonly now: () => number;
}

/** A bucket of tries for each asker that fills again over time (token bucket); kept in the memory of this process. */
export function attempts({ burst, perSecond, most, now }: Allowance): Attempts {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(who) {
      const at = now();
      const known = buckets.get(who);
      const left = known ? Math.min(burst, known.left + (Math.max(0, at - known.at) / 1000) * perSecond) : burst;
      const refused = left < 1;
      buckets.delete(who); // in again at the end, behind all who asked before
      buckets.set(who, { left: refused ? left : left - 1, at });
      const [oldest] = buckets.keys();
      if (buckets.size > most && oldest !== undefined) buckets.delete(oldest);
      return refused ? Math.ceil((1 - left) / perSecond) : undefined;
    },
  };
}
