import type { Json } from '../../kernel/json.ts';
import { decimalIn } from '../decimal-in.ts';
import { type Read, refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import { cents } from './cents.ts';
import type { MoneyField } from './definition.ts';

const LARGEST = '999999999999999.99';

/** A decimal with a point: "1100.00". The currency is the field's, written or not. */
export const money: Reader<MoneyField> = {
  read: (input, field, at) => {
    const written = amountIn(input, field.currency ?? 'EUR', at);
    if (typeof written !== 'string') return written;
    const [, sign, whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(written) ?? [];
    if (whole === '') return refused('field/not-an-amount', at, input);
    if (decimals.length > 2) return refused('field/too-precise', at, input, { decimals: 2 });
    const value = `${sign}${whole}.${decimals.padEnd(2, '0')}`;
    const { min = `-${LARGEST}`, max = LARGEST } = field;
    if (cents(value) < cents(min)) return refused('field/too-small', at, input, { min });
    if (cents(value) > cents(max)) return refused('field/too-large', at, input, { max });
    return { value };
  },
};

const MARK = '€|[$£]|euros?|[A-Z]{3}';
const AMOUNT = new RegExp(String.raw`^\s*([-−+]?)\s*(${MARK})?\s*([-−+]?[^A-Z€$£]*?)\s*(${MARK})?\s*$`, 'iu');
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', EURO: 'EUR', EUROS: 'EUR', $: 'USD', '£': 'GBP' };

function amountIn(input: Json, currency: string, at: string): string | Read {
  if (typeof input === 'number') return String(input + 0);
  if (typeof input !== 'string') return refused('field/not-an-amount', at, input);
  const [, sign = '', before, number = '', after] = AMOUNT.exec(input) ?? [];
  const decimal = decimalIn(sign + number);
  if (decimal === undefined || (before !== undefined && after !== undefined))
    return refused('field/not-an-amount', at, input);
  const said = (before ?? after)?.toUpperCase();
  // Three letters are a currency only beside a number: "abc" alone is no amount in any.
  if (said !== undefined && (SIGNS[said] ?? said) !== currency)
    return refused('field/wrong-currency', at, input, { currency });
  return decimal === 'ambiguous' ? refused('field/ambiguous-number', at, input) : decimal;
}
