import type { z } from 'zod';

export const NO_SUCH_DAY = 'there is no such day; a day reads YYYY-MM-DD';

/** A day as it is read here: 31.1.2026. */
const SPOKEN_DAY = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** The same value as the language writes it, where people write it otherwise: a day, an amount, a cost. */
export function meantValue({ pattern }: z.core.$ZodIssueInvalidStringFormat, found: unknown): string | undefined {
  if (pattern === undefined || typeof found !== 'string') return undefined;
  const fits = patternFrom(pattern);
  return [asDay(found), asAmount(found), found.trim()].find((other) => other !== undefined && fits.test(other));
}

/** Whether it is written as a day, though there may be none such: 31.02.2026. */
export const isWrittenDay = (found: unknown): boolean =>
  typeof found === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/.test(asDay(found) ?? found);

/** The number, or the yes or no, that a text says. */
export function withoutQuotes(found: unknown, types: readonly string[]): number | boolean | undefined {
  if (typeof found !== 'string') return undefined;
  if (types.includes('boolean')) return found === 'true' ? true : found === 'false' ? false : undefined;
  const isNumber = /^-?\d{1,15}(?:[.,]\d{1,6})?$/.test(found);
  if (!isNumber || !types.some((type) => type === 'number' || type === 'int')) return undefined;
  return Number(found.replace(',', '.'));
}

/** As an issue writes it, between slashes. */
const patternFrom = (pattern: string): RegExp => new RegExp(/^\/(.*)\/[a-z]*$/s.exec(pattern)?.[1] ?? pattern);

function asDay(found: string): string | undefined {
  const [, day = '', month = '', year] = SPOKEN_DAY.exec(found) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `1.250,5 €` */
function asAmount(found: string): string | undefined {
  const [, whole = '', cents, sign] = /^(-?\d{1,3}(?:[.' ]?\d{3})*),(\d{1,2})( ?€)?$/.exec(found) ?? [];
  if (cents === undefined) return undefined;
  return `${whole.replaceAll(/[.' ]/g, '')}.${cents.padEnd(2, '0')}${sign === undefined ? '' : ' EUR'}`;
}
