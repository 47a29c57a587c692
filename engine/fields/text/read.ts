import { readText } from '../read-text.ts';
import type { Reader } from '../reader.ts';
import type { TextField } from './definition.ts';

export const text: Reader<TextField> = {
  read: (input, { maxLength = 200 }, at) => readText(input, at, maxLength),
};
