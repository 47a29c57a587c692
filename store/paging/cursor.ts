import { StoreRefusal } from '../problems/refusal.ts';

/** Where a list goes on: after the row with this sort key and id. */
export interface Cursor {
  /** Epoch ms; null sorts as "never". */
  readonly at: number | null;
  readonly id: string;
}

export const writeCursor = ({ at, id }: Cursor): string => Buffer.from(JSON.stringify([at, id])).toString('base64url');

/** @throws StoreRefusal `store/cursor-unreadable`: the text did not come from a list. */
export function readCursor(text: string): Cursor {
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(read)) {
      const [at, id] = read as unknown[];
      const isInstant = at === null || (typeof at === 'number' && Math.abs(at) <= 8.64e15);
      if (read.length === 2 && isInstant && typeof id === 'string' && !id.includes('\0')) return { at, id };
    }
  } catch {
    // Falls through: it is as unreadable as text of another shape.
  }
  throw new StoreRefusal(
    'store/cursor-unreadable',
    '/cursor',
    'no cursor of a list',
    'Use the `next` of the page before',
  );
}
