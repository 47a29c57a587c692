import type { Reader } from '../reader.ts';
import type { PersonField } from './definition.ts';
import { personParts } from './parts.ts';

export const person: Reader<PersonField> = {
  read: (input, _, at, { group }) => group(input, personParts, at),
  hasParts: true,
  absent: {},
  within: () => personParts,
};
