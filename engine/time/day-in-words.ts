import { type CivilDay, dayNumber } from './civil-day.ts';
import type { DerivationLanguage } from './derivation-in-words.ts';

/** `30 novembre 2026`, `30. November 2026`, `30 November 2026`. */
export function dayInWords(day: CivilDay, language: DerivationLanguage): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (language === 'lb') return `${date}. ${LUXEMBOURGISH_MONTHS[month - 1]} ${year}`;
  const written = formats[language].format(dayNumber(day) * 86_400_000);
  // The first of a month is an ordinal in French, which the platform leaves out.
  return language === 'fr' && date === 1 ? written.replace(/^1 /u, '1er ') : written;
}

/** The same of every year: `30 novembre`; given as month and day, `11-30`. */
export const dayOfYearInWords = (day: string, language: DerivationLanguage): string =>
  dayInWords(`2000-${day}`, language).replace(/\s2000$/u, '');

const format = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const formats = { fr: format('fr'), de: format('de'), en: format('en-GB'), nl: format('nl') };

/** Not every platform knows them. */
const LUXEMBOURGISH_MONTHS = [
  'Januar',
  'Februar',
  'Mäerz',
  'Abrëll',
  'Mee',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
