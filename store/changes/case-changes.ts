import { sql } from 'kysely';
import type { Listen } from '../connection.ts';
import type { Db } from '../tables.ts';

/** Who waits for a case to be written down learns of it from the database, in whichever process it happened. */
export interface CaseChanges {
  /** True once the store holds this record of the case or a later one; false when that took too long. */
  awaitSequence(caseId: string, sequence: number, options: { readonly timeoutMs: number }): Promise<boolean>;
  close(): Promise<void>;
}

export const CHANNEL = 'case_changes';

/** Notifications can be lost with a connection; asking now and then finds what was missed. */
const LOOK_EVERY = 1_000;

/** Then only looking is left. */
const notListening = () => async () => {};

interface Waiter {
  readonly caseId: string;
  readonly sequence: number;
  readonly settle: (held: boolean) => void;
}

/** Listens from the first wait on: a process that never waits needs no connection for it. */
export function watchCases(db: Db, listen: Listen): CaseChanges {
  const waiters = new Set<Waiter>();
  let listening: Promise<() => Promise<void>> | undefined;
  let looking: NodeJS.Timeout | undefined;

  const reached = (caseId: string, sequence: number): void => {
    for (const waiter of waiters) if (waiter.caseId === caseId && waiter.sequence <= sequence) waiter.settle(true);
  };
  const heard = (payload: string): void => {
    const colon = payload.lastIndexOf(':');
    reached(payload.slice(0, colon), Number(payload.slice(colon + 1)));
  };
  const look = async (caseIds: string[]): Promise<void> => {
    if (caseIds.length === 0) return;
    try {
      const rows = await sql<{ id: string; sequence: number }>`
        select id, sequence from cases where id = any(${caseIds}::text[])`.execute(db);
      for (const { id, sequence } of rows.rows) reached(id, sequence);
    } catch {
      // The database is away: whoever waits goes on waiting until it is back or their time is up.
    }
  };
  const lookForAll = (): Promise<void> => look([...new Set([...waiters].map(({ caseId }) => caseId))]);

  return {
    async awaitSequence(caseId, sequence, { timeoutMs }) {
      listening ??= listen(CHANNEL, heard, () => void lookForAll()).catch(notListening);
      looking ??= setInterval(() => void lookForAll(), LOOK_EVERY);
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const waiter: Waiter = { caseId, sequence, settle: resolve };
      const timer = setTimeout(() => resolve(false), timeoutMs);
      waiters.add(waiter);
      void look([caseId]);
      try {
        return await promise;
      } finally {
        clearTimeout(timer);
        waiters.delete(waiter);
        if (waiters.size === 0) {
          clearInterval(looking);
          looking = undefined;
        }
      }
    },
    async close() {
      for (const waiter of waiters) waiter.settle(false);
      clearInterval(looking);
      looking = undefined;
      await (await listening)?.();
    },
  };
}
