import type { Reader } from '../reader.ts';
import type { GroupField } from './definition.ts';

export const group: Reader<GroupField> = {
  read: (input, { of }, at, reading) => reading.group(input, of, at),
  hasParts: true,
  absent: {},
  within: ({ of }) => of,
};
