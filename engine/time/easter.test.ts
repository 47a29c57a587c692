import { expect, it } from 'vitest';
import { weekday } from './civil-day.ts';
import { easterSunday } from './easter.ts';

it('gives the Easter Sundays of the church calendars', () => {
  const known = ['1818-03-22', '1943-04-25', '1961-04-02', '1998-04-12', '2000-04-23', '2008-03-23', '2011-04-24'];
  known.push('2019-04-21', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2285-03-22');
  for (const day of known) expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
});

it('is always a Sunday from 22 March to 25 April', () => {
  for (let year = 1583; year < 4100; year++) {
    const easter = easterSunday(year);
    expect(weekday(easter)).toBe(7);
    expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
  }
});
