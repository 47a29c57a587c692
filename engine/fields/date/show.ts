import { isDay } from '../../time/civil-day.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { plain, type Shower } from '../shower.ts';
import type { DateField } from './definition.ts';

export const date: Shower<DateField> = {
  show: (value, _, language) => (isDay(value) ? dayInWords(value, language) : plain(value)),
};
