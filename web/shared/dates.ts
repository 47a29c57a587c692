import type { Language } from '#engine/language/text.ts';
import { dayInWords } from '#engine/time/day-in-words.ts';
import { dayOf } from '#engine/time/zone.ts';

/** For lists that no definition gives a time zone. */
const ZONE = 'Europe/Luxembourg';

/** A day as people say it. Written on the server: browsers do not know all of our languages. */
export const sayDay = (day: string, language: Language): string => dayInWords(day, language);

export const sayDayOf = (at: number, language: Language, zone = ZONE): string => dayInWords(dayOf(at, zone), language);

/** Day and time: `30 November 2026, 14:05`. */
export function sayInstant(at: number, language: Language, zone = ZONE): string {
  return `${sayDayOf(at, language, zone)}, ${timeFormat(zone).format(at)}`;
}

/** For machines: the `datetime` of a time element. */
export const isoOf = (at: number): string => new Date(at).toISOString();

const formats = new Map<string, Intl.DateTimeFormat>();

function timeFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone });
  formats.set(zone, format);
  return format;
}
