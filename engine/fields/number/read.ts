import { decimalIn } from '../decimal-in.ts';
import { refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import { withinBounds } from '../within-bounds.ts';
import type { NumberField } from './definition.ts';

/** More digits than these a binary number does not keep (IEEE 754). */
const DIGITS = 15;

export const number: Reader<NumberField> = {
  read: (input, field, at) => {
    if (typeof input === 'number' && Number.isFinite(input)) return withinBounds(input + 0, field, at);
    const decimal = typeof input === 'string' ? decimalIn(input) : undefined;
    if (decimal === undefined) return refused('field/not-a-number', at, input);
    if (decimal === 'ambiguous') return refused('field/ambiguous-number', at, input);
    if (decimal.replace(/^-?0*\.?0*|\.|0+$/gu, '').length > DIGITS)
      return refused('field/too-precise', at, input, { digits: DIGITS });
    return withinBounds(Number(decimal) + 0, field, at);
  },
};
