import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import lu from '#definitions/calendars/lu.json' with { type: 'json' };
import type { Calendar } from './calendar.ts';
import { type Duration, lastDay } from './duration.ts';
import type { RegimeId } from './regimes.ts';

type Vector = { event: string; duration: Duration; regime: RegimeId; calendar: string; lastDay: string };

const calendars: Record<string, Calendar> = { lu };

const luVectors: Vector[] = [
  { event: '2026-12-24', duration: { days: 8 }, regime: 'lu', calendar: 'lu', lastDay: '2027-01-04' },
  { event: '2026-11-30', duration: { months: 3 }, regime: 'lu', calendar: 'lu', lastDay: '2027-03-01' },
  { event: '2027-02-09', duration: { months: 3 }, regime: 'lu', calendar: 'lu', lastDay: '2027-05-10' },
  { event: '2026-12-24', duration: { days: 2 }, regime: 'lu', calendar: 'lu', lastDay: '2026-12-28' },
  { event: '2026-12-24', duration: { days: 2 }, regime: 'eu', calendar: 'lu', lastDay: '2026-12-29' },
  { event: '2026-04-30', duration: { workingDays: 10 }, regime: 'lu', calendar: 'lu', lastDay: '2026-05-18' },
  { event: '1998-03-12', duration: { weeks: 3 }, regime: 'lu', calendar: 'lu', lastDay: '1998-04-02' },
  { event: '2027-01-04', duration: { days: -8 }, regime: 'lu', calendar: 'lu', lastDay: '2026-12-27' },
];

const shared = new URL('../../../shared/vectors/deadlines.json', import.meta.url);
const present = existsSync(shared);
if (!present) console.warn(`No vectors at ${shared.pathname}: only the ones in this file are checked.`);
const vectors: Vector[] = present ? JSON.parse(readFileSync(shared, 'utf8')) : [];

it.each([...luVectors, ...vectors])('$event with $duration ends $lastDay ($regime)', (vector) => {
  const calendar = calendars[vector.calendar];
  if (!calendar) throw new Error(`The vectors use the calendar ${vector.calendar}, which this test does not load.`);
  expect(lastDay(vector.event, vector.duration, vector.regime, calendar)).toBe(vector.lastDay);
});
