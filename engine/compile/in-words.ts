import type { z } from 'zod';
import type { Bound } from './words/phrases.ts';

/** The type of a value, as the schema calls it. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

const COUNTED: Readonly<Record<string, Bound['of']>> = {
  string: 'characters',
  array: 'entries',
  set: 'entries',
  map: 'entries',
};

/** Bounds as the schema gives them. */
export const bound = (limit: Bound['limit'], value: number | bigint, origin: string): Bound => ({
  limit,
  value: Number(value),
  of: COUNTED[origin],
});

const FORMATS: Readonly<Record<string, string>> = {
  url: 'an address reads https://…',
  date: 'a day reads YYYY-MM-DD',
};

/** How a value is written; the schema's own words where it has some. */
export const formatInWords = ({ format, message }: z.core.$ZodIssueInvalidStringFormat): string =>
  FORMATS[format] ?? message;

const LONGEST = 60;

/** A value as it is written, its beginning if it is long. */
export function written(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
