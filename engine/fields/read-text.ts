import type { Json } from '../kernel/json.ts';
import { cleanText, lengthOf } from './clean-text.ts';
import { type Read, refused } from './field-problem.ts';

/** Text of at most `maxLength` characters. */
export function readText(input: Json, at: string, maxLength: number, lines = false): Read {
  if (typeof input !== 'string') return refused('field/not-text', at, input);
  const value = cleanText(input, lines);
  if (value === undefined) return refused('field/forbidden-character', at, undefined);
  if (lengthOf(value) > maxLength)
    return refused('field/too-long', at, undefined, { max: maxLength, length: lengthOf(value) });
  return { value };
}
