import { addToDay, type CivilDay, compareDays, weekday, yearOf } from './civil-day.ts';
import { dayInYear, type HolidayName, type HolidayRule } from './holiday-rule.ts';

/** The working days of a jurisdiction: plain data with a version, from `definitions/calendars/<id>.json`. */
export type Calendar = {
  readonly id: string;
  /** Rises with every change, so that a case can record by which calendar a date was found. */
  readonly version: number;
  /** IANA name of the zone in which its days begin and end. */
  readonly zone: string;
  /** Days of the week on which nobody works: 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly HolidayRule[];
};

/** A holiday on its day; `insteadOf` is the weekend day for which it is the substitute. */
export type Holiday = { readonly day: CivilDay; readonly name: HolidayName; readonly insteadOf?: CivilDay };

/** A day on which nobody works, and why: a holiday by its name, or else the weekend. */
export type DayOff = { readonly day: CivilDay; readonly holiday?: Holiday };

type Year = { readonly list: readonly Holiday[]; readonly byDay: ReadonlyMap<CivilDay, Holiday> };

const years = new WeakMap<Calendar, Map<number, Year>>();

// No real calendar has a stretch without work that is nearly as long; it stops one whose weekend is the whole week.
const LONGEST_SEARCH = 400;

/** The holidays of a year in their order, also those on weekends; two of the same day both appear. */
export function holidaysOf(calendar: Calendar, year: number): readonly Holiday[] {
  return yearFor(calendar, year).list;
}

/** Why `day` is no working day, or nothing when it is one. */
export function dayOff(calendar: Calendar, day: CivilDay): DayOff | undefined {
  const holiday = yearFor(calendar, yearOf(day)).byDay.get(day);
  if (holiday) return { day, holiday };
  return isWeekend(calendar, day) ? { day } : undefined;
}

/** True on the days of the week on which nobody works, holidays or not. */
export function isWeekend(calendar: Calendar, day: CivilDay): boolean {
  return calendar.weekend.includes(weekday(day));
}

/** True unless `day` is on the weekend or a holiday. */
export function isWorkingDay(calendar: Calendar, day: CivilDay): boolean {
  return dayOff(calendar, day) === undefined;
}

/** The first working day after `day`. Throws `RangeError` for a calendar without working days. */
export function nextWorkingDay(calendar: Calendar, day: CivilDay): CivilDay {
  return nearestWorkingDay(calendar, day, 1);
}

/** The last working day before `day`. Throws `RangeError` for a calendar without working days. */
export function previousWorkingDay(calendar: Calendar, day: CivilDay): CivilDay {
  return nearestWorkingDay(calendar, day, -1);
}

function nearestWorkingDay(calendar: Calendar, day: CivilDay, direction: 1 | -1): CivilDay {
  let candidate = day;
  for (let tried = 0; tried < LONGEST_SEARCH; tried++) {
    candidate = addToDay(candidate, { days: direction });
    if (isWorkingDay(calendar, candidate)) return candidate;
  }
  throw noWorkingDay(calendar, day);
}

function noWorkingDay(calendar: Calendar, day: CivilDay): RangeError {
  return new RangeError(`calendar ${calendar.id} version ${calendar.version} has no working day near ${day}`);
}

function yearFor(calendar: Calendar, year: number): Year {
  const known = years.get(calendar) ?? new Map<number, Year>();
  years.set(calendar, known);
  const found = known.get(year);
  if (found) return found;
  const list = findHolidays(calendar, year);
  const computed = { list, byDay: new Map(list.toReversed().map((holiday) => [holiday.day, holiday])) };
  known.set(year, computed);
  return computed;
}

function findHolidays(calendar: Calendar, year: number): readonly Holiday[] {
  // A holiday that moves can cross the turn of the year.
  const anyMoves = calendar.holidays.some((rule) => rule.moves || rule.substitute);
  return observed(calendar, anyMoves ? [year - 1, year, year + 1] : [year])
    .filter((holiday) => yearOf(holiday.day) === year)
    .sort((a, b) => compareDays(a.day, b.day));
}

function observed(calendar: Calendar, inYears: readonly number[]): Holiday[] {
  const kept: Holiday[] = [];
  const toReplace: Holiday[] = [];
  for (const year of inYears) {
    for (const rule of calendar.holidays) {
      const day = dayInYear(rule, year);
      if (!day) continue;
      const replaced = rule.substitute && isWeekend(calendar, day);
      (replaced ? toReplace : kept).push({ day, name: rule.name });
    }
  }
  const taken = new Set(kept.map((holiday) => holiday.day));
  toReplace.sort((a, b) => compareDays(a.day, b.day));
  return [...kept, ...toReplace.map((holiday) => substituteFor(holiday, taken, calendar))];
}

function substituteFor({ day, name }: Holiday, taken: Set<CivilDay>, calendar: Calendar): Holiday {
  let free = day;
  for (let tried = 0; taken.has(free) || isWeekend(calendar, free); tried++) {
    if (tried > LONGEST_SEARCH) throw noWorkingDay(calendar, day);
    free = addToDay(free, { days: 1 });
  }
  taken.add(free);
  return { day: free, name, insteadOf: day };
}
