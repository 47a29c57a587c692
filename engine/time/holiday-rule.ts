import { addToDay, type CivilDay, isDay, weekday } from './civil-day.ts';
import { easterSunday } from './easter.ts';

/** A name in one language, or in several by language code. */
export type HolidayName = string | Readonly<Record<string, string>>;

/** On which day of a year a holiday falls, before it moves. */
type HolidayDay =
  /** `05-09`: the same date every year. */
  | { readonly date: string }
  /** Days after Easter Sunday: -2 is Good Friday, 1 Easter Monday, 39 Ascension, 50 Whit Monday. */
  | { readonly easter: number }
  /** The `nth` weekday (1 Monday to 7 Sunday) of a month; -1 is the last one. */
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  /** One day only, such as a royal wedding. */
  | { readonly day: CivilDay };

/** One holiday of a calendar, as its law states it. */
export type HolidayRule = {
  readonly name: HolidayName;
  readonly on: HolidayDay;
  /** The first and the last year in which it is a holiday. */
  readonly from?: number;
  readonly until?: number;
  /** Years in between in which it is not. */
  readonly except?: readonly number[];
  /** Days by which it moves when it falls on that weekday: `{ "7": -1 }` is the day before a Sunday. */
  readonly moves?: Readonly<Record<string, number>>;
  /** When it falls on the weekend, the next day that is neither weekend nor another holiday is the holiday. */
  readonly substitute?: boolean;
};

/** The day of a holiday in a year before any substitute, or nothing in a year in which it is none. */
export function dayInYear(rule: HolidayRule, year: number): CivilDay | undefined {
  if (year < (rule.from ?? year) || year > (rule.until ?? year) || rule.except?.includes(year)) return undefined;
  const day = plainDay(rule.on, year);
  if (!day || !rule.moves) return day;
  return addToDay(day, { days: rule.moves[weekday(day)] ?? 0 });
}

function plainDay(on: HolidayDay, year: number): CivilDay | undefined {
  const text = String(year).padStart(4, '0');
  if ('day' in on) return on.day.startsWith(text) ? on.day : undefined;
  if ('easter' in on) return addToDay(easterSunday(year), { days: on.easter });
  if ('date' in on) return isDay(`${text}-${on.date}`) ? `${text}-${on.date}` : undefined;
  const first = `${text}-${String(on.month).padStart(2, '0')}-01`;
  if (on.nth > 0) {
    return addToDay(first, { days: ((on.weekday - weekday(first) + 7) % 7) + (on.nth - 1) * 7 });
  }
  const last = addToDay(first, { months: 1, days: -1 });
  return addToDay(last, { days: -((weekday(last) - on.weekday + 7) % 7) + (on.nth + 1) * 7 });
}
