import type { ColumnType } from 'kysely';

/** A `timestamptz`: written as a Date, read as epoch ms like every instant of the engine. */
export type Instant = ColumnType<number, Date, Date>;
export type InstantOrNull = ColumnType<number | null, Date | null | undefined, Date | null>;

export const instant = (at: number): Date => new Date(at);

/** Reads PostgreSQL's `2026-11-23 14:02:11.123+00` as epoch ms. */
export const readInstant = (text: string): number => Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
