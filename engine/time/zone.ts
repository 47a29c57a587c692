import { addToDay, type CivilDay, dayFromNumber, dayNumber } from './civil-day.ts';

const MS_PER_DAY = 86_400_000;

// Making a formatter costs about a tenth of a millisecond, thirty times as much as using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day on which `instant` (epoch milliseconds) falls in `zone` (IANA name). Throws `RangeError` for an unknown zone. */
export function dayOf(instant: number, zone: string): CivilDay {
  return dayFromNumber(Math.floor((instant + offsetAt(instant, zone)) / MS_PER_DAY));
}

/** What the clocks in `zone` show at `instant`: `HH:MM:SS`, 24 hours. */
export function localTime(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(11, 19);
}

/** The first millisecond of `day` in `zone`, as epoch milliseconds. */
export function startOfDay(day: CivilDay, zone: string): number {
  return instantAt(day, '00:00', zone);
}

/** The last millisecond of `day` in `zone`, as epoch milliseconds: a deadline on `day` is kept up to and including it. */
export function endOfDay(day: CivilDay, zone: string): number {
  return startOfDay(addToDay(day, { days: 1 }), zone) - 1;
}

/**
 * The instant at which the clocks in `zone` show `time` (`HH:MM` or `HH:MM:SS`) on `day`. A time that comes twice is
 * taken the first time; a time that is skipped is as long after the skip as it would have been, as RFC 5545 says.
 */
export function instantAt(day: CivilDay, time: string, zone: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const wall = dayNumber(day) * MS_PER_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const before = offsetAt(wall - MS_PER_DAY, zone);
  const after = offsetAt(wall + MS_PER_DAY, zone);
  if (before === after) return wall - before;
  const onlyAfterTheChange = offsetAt(wall - before, zone) !== before && offsetAt(wall - after, zone) === after;
  return wall - (onlyAfterTheChange ? after : before);
}

/** Milliseconds that the clocks in `zone` are ahead of UTC at `instant`; negative west of Greenwich. */
export function offsetAt(instant: number, zone: string): number {
  if (instant < MINUTES_SINCE) return offsetFound(instant, zone);
  const slot = Math.floor(instant / SLOT);
  const known = knownOffsets.get(zone) ?? new Map<number, number>();
  let offset = known.get(slot);
  if (offset === undefined) {
    offset = offsetFound(instant, zone);
    if (known.size >= MOST_SLOTS) known.clear();
    known.set(slot, offset);
    knownOffsets.set(zone, known);
  }
  return offset;
}

// Since then every zone has changed its offset at a full minute (Liberia was the last not to), so it is found once for one.
const MINUTES_SINCE = Date.UTC(1973, 0, 1);
const SLOT = 60_000;
const MOST_SLOTS = 5_000;
const knownOffsets = new Map<string, Map<number, number>>();

function offsetFound(instant: number, zone: string): number {
  // In the order of en-US; far cheaper than formatToParts.
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] =
    formatterFor(zone).format(instant).match(/\d+/g)?.map(Number) ?? [];
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, formatter);
  return formatter;
}
