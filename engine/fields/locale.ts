import type { Language } from '../language/text.ts';

/** Whose formats a language is written with. Luxembourgish writes numbers as German does, and not every platform has it. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr', de: 'de', en: 'en-GB', lb: 'de', nl: 'nl' };

const numberFormats = new Map<string, Intl.NumberFormat>();

/** Formats are dear to make, so each is made once. */
export function numberFormat(language: Language, currency?: string): Intl.NumberFormat {
  const key = `${language} ${currency ?? ''}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const style = currency === undefined ? { maximumFractionDigits: 15 } : { style: 'currency' as const, currency };
  const format = new Intl.NumberFormat(locales[language], style);
  numberFormats.set(key, format);
  return format;
}
