import type { Json } from '../../kernel/json.ts';
import { type CivilDay, isDay } from '../../time/civil-day.ts';
import { refused } from '../field-problem.ts';
import type { Reader, Reading } from '../reader.ts';
import type { DateField } from './definition.ts';

/** A day that exists, YYYY-MM-DD. Read from that, or from the three fields of a page: `{ day, month, year }`. */
export const date: Reader<DateField> = {
  read: (input, field, at, reading) => {
    const value = dayIn(input);
    if (value === undefined) return refused('field/not-a-date', at, input);
    const min = bound(field.min, reading);
    const max = bound(field.max, reading);
    if (min !== undefined && value < min) return refused('field/too-early', at, value, { min });
    if (max !== undefined && value > max) return refused('field/too-late', at, value, { max });
    return { value };
  },
  hasParts: true,
};

const bound = (day: string | undefined, reading: Reading): CivilDay | undefined =>
  day === 'today' ? reading.today() : day;

function dayIn(input: Json): CivilDay | undefined {
  const written = typeof input === 'string' ? input.trim() : fromFields(input);
  return isDay(written) ? written : undefined;
}

function fromFields(input: Json): string | undefined {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return undefined;
  if (Object.keys(input).some((key) => key !== 'day' && key !== 'month' && key !== 'year')) return undefined;
  const { day, month, year } = input as Readonly<Record<string, Json>>;
  const digits = (part: Json | undefined) => String(part ?? '').trim();
  return `${digits(year)}-${digits(month).padStart(2, '0')}-${digits(day).padStart(2, '0')}`;
}
