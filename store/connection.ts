import type { Db } from './tables.ts';

/** What both databases offer. */
export interface Connection {
  readonly db: Db;
  readonly listen: Listen;
  close(): Promise<void>;
}

/**
 * Calls `heard` for each notification of the channel, and `connected` whenever it begins to listen (again):
 * what was said before that moment was missed. Answers with the way to stop.
 */
export type Listen = (
  channel: string,
  heard: (payload: string) => void,
  connected: () => void,
) => Promise<() => Promise<void>>;
