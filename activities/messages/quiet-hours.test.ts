import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localTime } from '#engine/time/zone.ts';
import { quietUntil } from './quiet-hours.ts';

const night = { from: '21:00', until: '07:00', zone: 'Europe/Luxembourg' };

test('at night it waits for the morning, over midnight and over the change to summer time', () => {
  const in2026 = (month: number, day: number, hour: number): number => Date.UTC(2026, month - 1, day, hour);
  expect(quietUntil(in2026(11, 25, 21), night)).toBe(in2026(11, 26, 6));
  expect(quietUntil(in2026(11, 26, 2), night)).toBe(in2026(11, 26, 6));
  expect(quietUntil(in2026(3, 28, 22), night)).toBe(in2026(3, 29, 5));
  expect(quietUntil(in2026(11, 26, 6), night)).toBeUndefined();
});

test('its end is never quiet, never past, and never more than a day and an hour away', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  fc.assert(
    fc.property(time, time, fc.integer({ min: 0, max: 400 * 86_400_000 }), (from, until, after) => {
      fc.pre(from !== until && !until.startsWith('02:') && !from.startsWith('02:')); // a time that is skipped in March
      const hours = { from, until, zone: 'Europe/Luxembourg' };
      const now = Date.UTC(2026, 0, 1) + after;
      const end = quietUntil(now, hours);
      if (end === undefined) return;
      expect(end).toBeGreaterThan(now);
      expect(end - now).toBeLessThanOrEqual(25 * 3_600_000);
      expect(localTime(end, hours.zone).slice(0, 5)).toBe(until);
      expect(quietUntil(end, hours)).toBeUndefined();
    }),
  );
});
