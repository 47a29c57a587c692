import { readText } from '../read-text.ts';
import type { Reader } from '../reader.ts';
import type { LongTextField } from './definition.ts';

export const longText: Reader<LongTextField> = {
  read: (input, { maxLength = 5000 }, at) => readText(input, at, maxLength, true),
};
