import { numberFormat } from '../locale.ts';
import { plain, type Shower } from '../shower.ts';
import type { NumberField } from './definition.ts';

export const number: Shower<NumberField> = {
  show: (value, _, language) => (typeof value === 'number' ? numberFormat(language).format(value) : plain(value)),
  // One more zero, or 1.234 would be read as what may be a thousand.
  typed: (value) => (/^-?[1-9]\d{0,2}\.\d{3}$/u.test(String(value)) ? `${value}0` : value),
};
