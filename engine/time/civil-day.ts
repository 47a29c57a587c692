/** A day of the civil (Gregorian) calendar without time or zone, `YYYY-MM-DD`, years 0001 to 9999. */
export type CivilDay = string;

const MS_PER_DAY = 86_400_000;
const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const LAST_NUMBER = Date.parse('9999-12-31') / MS_PER_DAY;
const FIRST_NUMBER = Date.parse('0001-01-01') / MS_PER_DAY;

/** True for the text of a day that exists: `2028-02-29` but not `2027-02-29`, and no other way to write one. */
export function isDay(text: unknown): text is CivilDay {
  if (typeof text !== 'string' || !PATTERN.test(text)) return false;
  const instant = Date.parse(text);
  // The platform reads 30 February as 2 March, so only the way back tells whether the day exists.
  return instant >= FIRST_NUMBER * MS_PER_DAY && dayFromNumber(instant / MS_PER_DAY) === text;
}

/** Days since 1 January 1970. Throws `RangeError` when `day` is not a day. */
export function dayNumber(day: CivilDay): number {
  const instant = Date.parse(day);
  if (Number.isNaN(instant) || day.length !== 10) throw new RangeError(`"${day}" is not a day written YYYY-MM-DD`);
  return instant / MS_PER_DAY;
}

/** The day that is `number` days after 1 January 1970. Throws `RangeError` outside the years 0001 to 9999. */
export function dayFromNumber(number: number): CivilDay {
  if (!(number >= FIRST_NUMBER && number <= LAST_NUMBER)) {
    throw new RangeError(`day ${number} lies outside the years 0001 to 9999`);
  }
  const date = new Date(number * MS_PER_DAY);
  // Written by hand because toISOString takes five times as long, and counting working days does this for every day.
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** Negative when `a` is the earlier day, 0 when they are the same, positive when `a` is the later; for `sort`. */
export function compareDays(a: CivilDay, b: CivilDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days from `a` to `b`: 1 from one day to the next, negative when `b` is earlier. */
export function daysBetween(a: CivilDay, b: CivilDay): number {
  return dayNumber(b) - dayNumber(a);
}

/**
 * Completed years from `a` to `b`, as an age is counted: a year is complete on the day of the same date; where that
 * date is missing (born on 29 February), on the last day of the month. Negative when `b` is earlier.
 */
export function yearsBetween(a: CivilDay, b: CivilDay): number {
  if (b < a) {
    const years = yearsBetween(b, a);
    return years === 0 ? 0 : -years;
  }
  const years = yearOf(b) - yearOf(a);
  return addToDay(a, { years }) <= b ? years : years - 1;
}

/**
 * The day after `days`, `weeks`, `months` and `years` (whole numbers, also negative). Months and years lead to the same
 * date, or to the last day of the month where that date is missing; weeks and days are counted from there.
 */
export function addToDay(
  day: CivilDay,
  amount: { days?: number; weeks?: number; months?: number; years?: number },
): CivilDay {
  const { days = 0, weeks = 0, months = 0, years = 0 } = amount;
  let number = dayNumber(day);
  const wholeMonths = years * 12 + months;
  if (wholeMonths !== 0) {
    const month = new Date(number * MS_PER_DAY);
    const date = month.getUTCDate();
    month.setUTCDate(1);
    month.setUTCMonth(month.getUTCMonth() + wholeMonths);
    const length = daysInMonth(month);
    number = month.getTime() / MS_PER_DAY + Math.min(date, length) - 1;
  }
  return dayFromNumber(number + weeks * 7 + days);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekday(day: CivilDay): number {
  return new Date(dayNumber(day) * MS_PER_DAY).getUTCDay() || 7;
}

/** The year of a day, as a number. */
export function yearOf(day: CivilDay): number {
  return Number(day.slice(0, 4));
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function daysInMonth(firstOfMonth: Date): number {
  const next = new Date(firstOfMonth);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return (next.getTime() - firstOfMonth.getTime()) / MS_PER_DAY;
}
