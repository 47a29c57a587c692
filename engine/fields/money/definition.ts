import { z } from 'zod';
import { fieldOf, inOrder, typeOf } from '../definition.ts';
import { cents } from './cents.ts';

/** Currencies of Europe and its neighbours that have two decimals. */
export const currencies = ['EUR', 'CHF', 'CZK', 'DKK', 'GBP', 'HUF', 'NOK', 'PLN', 'RON', 'SEK', 'USD'] as const;

const amount = z
  .string()
  .regex(/^-?\d{1,15}\.\d{2}$/, 'an amount reads "1100.00"')
  .describe('An amount such as "1100.00"');

export const money = typeOf({
  type: 'money',
  summary: 'An amount of money, exact to the cent.',
  schema: () =>
    fieldOf('money', {
      min: amount.optional().describe('The smallest amount that is accepted, such as "0.00"'),
      max: amount.optional().describe('The largest amount that is accepted'),
      currency: z.enum(currencies).optional().describe('EUR when absent'),
    }).check(inOrder<string>((min, max) => cents(min) > cents(max))),
  example: { field: { type: 'money', label: 'Rent', min: '0.00' }, value: '1100.00' },
});
export type MoneyField = z.infer<ReturnType<typeof money.schema>>;
