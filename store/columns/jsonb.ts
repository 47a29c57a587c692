import { type RawBuilder, sql } from 'kysely';
import { StoreRefusal } from '../problems/refusal.ts';

/** A value for a `jsonb` column. */
export const jsonb = <T>(value: T): RawBuilder<T> => sql<T>`${jsonText(value)}::jsonb`;

/** A value for a `json` column: unlike jsonb it keeps the order of keys. */
export const orderedJson = <T>(value: T): RawBuilder<T> => sql<T>`${jsonText(value)}::json`;

const SUSPECT = /\\u(?:0000|d[89a-f])/i;

/**
 * JSON that PostgreSQL accepts.
 * @throws StoreRefusal `store/text-unstorable` with the place of a NUL or a lone surrogate: jsonb can hold neither.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (SUSPECT.test(text)) refuseUnstorable(value, '');
  return text;
}

/** Refuses text that PostgreSQL cannot hold, wherever in the value it is. */
export function refuseUnstorable(value: unknown, at: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed())
      throw new StoreRefusal('store/text-unstorable', at, 'a NUL or half a character', 'Remove it from the text');
  } else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      const place = `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      refuseUnstorable(key, at);
      refuseUnstorable(inner, place);
    }
  }
}
