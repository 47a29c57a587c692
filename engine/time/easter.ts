import { type CivilDay, dayFromNumber } from './civil-day.ts';

/**
 * Easter Sunday of a Gregorian year.
 * Source: the anonymous algorithm of 1876, in Jean Meeus, Astronomical Algorithms (2nd edition 1998), chapter 8.
 */
export function easterSunday(year: number): CivilDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const daysAfterFirstOfMarch = h + l - 7 * m + 21;
  return dayFromNumber(Date.UTC(year, 2, 1 + daysAfterFirstOfMarch) / 86_400_000);
}
