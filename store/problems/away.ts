const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENOENT',
]);
// Classes 08 connection, 53 resources, 57P shut down or starting; 58 the disk; 25006 read-only.
const SQL_STATES = /^(08|53|57P0|58)|^25006$/;
const CLIENT =
  /timeout exceeded when trying to connect|connection terminated|query read timeout|client has encountered a connection error|connection error and is not queryable/i;

/** The database cannot be reached, or does not answer. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';

  constructor(cause: unknown) {
    super('the database does not answer', { cause });
  }
}

/** Whether an error means that the database cannot be reached or cannot work just now, so that trying again later helps. */
export function isAway(error: unknown): boolean {
  if (error instanceof StoreAway) return true;
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError && error.errors.some(isAway)) return true;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && (NETWORK.has(code) || SQL_STATES.test(code))) return true;
  return CLIENT.test(error.message) || isAway(error.cause);
}
