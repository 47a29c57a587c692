import type { Json } from '../../kernel/json.ts';
import { refused } from '../field-problem.ts';
import type { Reader } from '../reader.ts';
import type { BooleanField } from './definition.ts';

/** What programs send, and what the buttons of a page send. */
const MEANINGS = new Map<Json, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
]);

export const boolean: Reader<BooleanField> = {
  read: (input, _, at) => {
    const value = MEANINGS.get(typeof input === 'string' ? input.trim() : input);
    return value === undefined ? refused('field/not-yes-or-no', at, input) : { value };
  },
};
