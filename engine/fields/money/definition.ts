import { z } from 'zod';
import { oneOf } from '../../language/one-of.ts';
import { fieldOf, inOrder, typeOf } from '../definition.ts';
import { cents } from './cents.ts';

/** Currencies of Europe and its neighbours that have two decimals, by their ISO 4217 code; EUR when absent. */
export const currency = oneOf({
  EUR: 'Euro',
  CHF: 'Swiss franc',
  CZK: 'Czech koruna',
  DKK: 'Danish krone',
  GBP: 'Pound sterling',
  HUF: 'Hungarian forint',
  NOK: 'Norwegian krone',
  PLN: 'Polish zloty',
  RON: 'Romanian leu',
  SEK: 'Swedish krona',
  USD: 'US dollar',
}).describe('EUR when absent');

const amount = z
  .string()
  .regex(/^-?\d{1,15}\.\d{2}$/, 'an amount reads "1100.00"')
  .meta({ description: 'An amount such as "1100.00"', examples: ['1100.00'] });

export const money = typeOf({
  type: 'money',
  summary: 'An amount of money, exact to the cent.',
  schema: () =>
    fieldOf('money', {
      min: amount
        .optional()
        .meta({ description: 'The smallest amount that is accepted, such as "0.00"', examples: ['0.00'] }),
      max: amount.optional().meta({ description: 'The largest amount that is accepted', examples: ['5000.00'] }),
      currency: currency.optional(),
    }).check(inOrder<string>((min, max) => cents(min) > cents(max))),
  example: { field: { type: 'money', label: 'Rent', min: '0.00' }, value: '1100.00' },
});
export type MoneyField = z.infer<ReturnType<typeof money.schema>>;
