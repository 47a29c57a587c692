/** A part of a list. `next` is the cursor of the part after it, null at the end. */
export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

export interface PageRequest {
  /** 1 to 200; 50 when not given. */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export const limitOf = ({ limit = 50 }: PageRequest): number => Math.min(200, Math.max(1, Math.trunc(limit)));

/** Makes a page of rows that were asked for with one more than the limit. */
export function pageOf<T>(rows: T[], request: PageRequest, cursorOf: (last: T) => string): Page<T> {
  const limit = limitOf(request);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}
