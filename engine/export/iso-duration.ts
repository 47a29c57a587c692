import type { Duration } from '../time/duration.ts';

const DATE_UNITS = [
  ['years', 'Y'],
  ['months', 'M'],
] as const;

/** A duration as ISO 8601 writes it. Weeks become days; ISO knows no working days, so these are counted as days. */
export function isoDuration(duration: { readonly [Unit in keyof Duration]?: number | undefined }): string {
  const { weeks = 0, days = 0, workingDays = 0, hours = 0 } = duration;
  const dates = DATE_UNITS.map(([unit, sign]) => (duration[unit] ? `${duration[unit]}${sign}` : '')).join('');
  const allDays = weeks * 7 + days + workingDays;
  const written = `${dates}${allDays ? `${allDays}D` : ''}${hours ? `T${hours}H` : ''}`;
  return `P${written || '0D'}`;
}
