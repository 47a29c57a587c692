import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import type { Calendar } from '../time/calendar.ts';

/** The calendars that a procedure may name; a case keeps the one it began with, in its plan. */
export const calendars: Readonly<Record<string, Calendar>> = { lu: lu as Calendar };
