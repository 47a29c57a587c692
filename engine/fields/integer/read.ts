import { decimalIn } from '../decimal-in.ts';
import { refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import { withinBounds } from '../within-bounds.ts';
import type { IntegerField } from './definition.ts';

/** Beyond it JSON numbers are no longer exact. */
const MOST = Number.MAX_SAFE_INTEGER;

export const integer: Reader<IntegerField> = {
  read: (input, field, at) => {
    // Adding 0 makes 0 of -0, which JSON cannot tell apart.
    const value = typeof input === 'string' ? Number(decimalIn(input) ?? Number.NaN) + 0 : input;
    if (typeof value !== 'number' || !Number.isInteger(value) || (typeof input === 'string' && /[.,]/u.test(input)))
      return refused('field/not-an-integer', at, input);
    return withinBounds(value + 0, { min: field.min ?? -MOST, max: field.max ?? MOST }, at);
  },
};
