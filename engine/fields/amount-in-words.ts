import type { Language } from '../language/text.ts';
import { numberFormat } from './locale.ts';

const AMOUNT = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/;

/** `15.00 EUR` as it is written in a language: "15,00 €". Nothing for a text that is no amount. */
export function amountInWords(text: string, language: Language): string | undefined {
  const [, amount, currency] = AMOUNT.exec(text) ?? [];
  return amount === undefined ? undefined : numberFormat(language, currency).format(amount as `${number}`);
}
