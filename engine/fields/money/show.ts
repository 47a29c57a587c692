import type { Json } from '../../kernel/json.ts';
import { numberFormat } from '../locale.ts';
import { plain, type Shower } from '../shower.ts';
import type { MoneyField } from './definition.ts';

export const money: Shower<MoneyField> = {
  show: (value, { currency = 'EUR' }, language) =>
    isAmount(value) ? numberFormat(language, currency).format(value) : plain(value),
  present: (value, { currency = 'EUR' }) => (isAmount(value) ? `${value} ${currency}` : value),
};

const isAmount = (value: Json): value is `${number}` => typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value);
