import type { Language } from '../../language/text.ts';
import { type CivilDay, dayNumber, isDay } from '../../time/civil-day.ts';
import { plain, type Shower } from '../shower.ts';
import type { DateField } from './definition.ts';

export const date: Shower<DateField> = {
  show: (value, _, language) => (isDay(value) ? dayInWords(value, language) : plain(value)),
};

/** `30 novembre 2026`, `30. November 2026`, `30 November 2026`. */
export function dayInWords(day: CivilDay, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (language === 'lb') return `${date}. ${LUXEMBOURGISH_MONTHS[month - 1]} ${year}`;
  const written = formats[language].format(dayNumber(day) * 86_400_000);
  // The first of a month is an ordinal in French, which the platform leaves out.
  return language === 'fr' && date === 1 ? written.replace(/^1 /u, '1er ') : written;
}

const format = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const formats = { fr: format('fr'), de: format('de'), en: format('en-GB') };

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
