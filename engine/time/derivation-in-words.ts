import type { DayOff, Holiday } from './calendar.ts';
import { type CivilDay, dayNumber, daysBetween } from './civil-day.ts';
import type { Derivation } from './derivation.ts';
import { type Duration, isBackwards } from './duration.ts';
import type { HolidayName } from './holiday-rule.ts';
import type { Adjustment } from './regime.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { lb } from './words/lb.ts';
import { nl } from './words/nl.ts';
import type { Words } from './words/words.ts';

const languages = { fr, de, en, lb, nl } as const satisfies Record<string, Words>;

/** The languages in which a derivation can be told. */
export type DerivationLanguage = keyof typeof languages;

export const derivationLanguages = Object.keys(languages) as readonly DerivationLanguage[];

const UNITS = ['years', 'months', 'weeks', 'days', 'workingDays', 'hours'] as const;

/** A derivation as sentences for whom the date concerns, in the order of the calculation; one sentence or two an entry. */
export function derivationInWords(derivation: Derivation, language: DerivationLanguage): string[] {
  const words = languages[language];
  const { startedOn, rule, extensions, pauses, counted, end, adjustments, lastDay, calendar } = derivation;
  const say = (day: CivilDay) => dayInWords(day, words);
  const holidays = derivation.limit.workingDays === undefined ? [] : derivation.holidays;
  return [
    words.event(say(startedOn)),
    (isBackwards(rule) ? words.limitBackwards : words.limit)(durationInWords(rule, words)),
    ...extensions.map((extension) => words.extended(durationInWords(extension, words))),
    ...(holidays.length > 0
      ? [
          words.holidays(
            listInWords(
              holidays.map((one) => holidayInWords(one, words)),
              words,
            ),
          ),
        ]
      : []),
    words.counted(say(counted)),
    ...pauses.map(({ from, to }) =>
      to === undefined
        ? words.openPause(say(from))
        : words.pause(say(from), say(to), durationInWords({ days: daysBetween(from, to) }, words)),
    ),
    ...(pauses.length > 0 && end !== undefined ? [words.afterPauses(say(end))] : []),
    ...adjustments.map(({ because, to, daysOff }) => {
      const off = listInWords(
        daysOff.map((one) => dayOffInWords(one, words)),
        words,
      );
      return ADJUSTED[because](words, off, say(to));
    }),
    ...(lastDay === undefined ? [] : [words.lastDay(say(lastDay))]),
    words.source(calendar.id, calendar.version, words.law[derivation.regime]),
  ];
}

const ADJUSTED: Readonly<Record<Adjustment['because'], (words: Words, off: string, to: string) => string>> = {
  'day-off': (words, off, to) => words.rollOver(off, to),
  'two-working-days': (words, off, to) => words.twoWorkingDays(off, to),
  'clear-days': (words, _off, to) => words.clearDays(to),
};

/** "3 months", "10 working days", as the language counts. */
export const sayDuration = (duration: Duration, language: DerivationLanguage): string =>
  durationInWords(duration, languages[language]);

function durationInWords(duration: Duration, words: Words): string {
  const parts = UNITS.filter((unit) => duration[unit]).map((unit) => {
    const amount = Math.abs(duration[unit] ?? 0);
    const [one, more] = words.units[unit];
    return `${amount} ${words.isOne(amount) ? one : more}`;
  });
  return listInWords(parts, words);
}

function dayOffInWords({ day, holiday }: DayOff, words: Words): string {
  return holiday ? holidayInWords(holiday, words) : `${dayInWords(day, words)} (${words.weekend})`;
}

function holidayInWords({ day, name }: Holiday, words: Words): string {
  return `${dayInWords(day, words)} (${nameIn(name, words)})`;
}

/** The name in the reader's language, else in English, else in whichever the calendar gives first. */
function nameIn(name: HolidayName, words: Words): string {
  if (typeof name === 'string') return name;
  return name[words.locale.slice(0, 2)] ?? name.en ?? Object.values(name)[0] ?? '';
}

function listInWords(parts: readonly string[], words: Words): string {
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(parts);
  return words.tidyList?.(list) ?? list;
}

function dayInWords(day: CivilDay, words: Words): string {
  const written = dayFormat(words.locale).format(dayNumber(day) * 86_400_000);
  return words.tidyDay?.(written) ?? written;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string): Intl.DateTimeFormat {
  const known = dayFormats.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  dayFormats.set(locale, format);
  return format;
}
