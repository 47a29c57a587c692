import { numberFormat } from '../locale.ts';
import { plain, type Shower } from '../shower.ts';
import type { IntegerField } from './definition.ts';

export const integer: Shower<IntegerField> = {
  show: (value, _, language) => (typeof value === 'number' ? numberFormat(language).format(value) : plain(value)),
};
