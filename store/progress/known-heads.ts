import type { Db } from '../tables.ts';

/** Ends of audit chains as this process last wrote them. A wrong one is noticed by the statement and looked up. */
interface KnownHeads {
  after(caseId: string, sequence: number): string | undefined;
  remember(caseId: string, sequence: number, head: string, closed: boolean): void;
}

const MOST = 10_000;
const known = new WeakMap<Db, KnownHeads>();

export function headsOf(db: Db): KnownHeads {
  let heads = known.get(db);
  if (!heads) known.set(db, (heads = knownHeads()));
  return heads;
}

function knownHeads(): KnownHeads {
  const heads = new Map<string, { readonly sequence: number; readonly head: string }>();
  return {
    after(caseId, sequence) {
      const last = heads.get(caseId);
      return last?.sequence === sequence ? last.head : undefined;
    },
    remember(caseId, sequence, head, closed) {
      heads.delete(caseId);
      if (!closed) heads.set(caseId, { sequence, head });
      const [oldest] = heads.keys();
      if (heads.size > MOST && oldest !== undefined) heads.delete(oldest);
    },
  };
}
