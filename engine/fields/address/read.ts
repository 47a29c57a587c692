import type { Reader } from '../reader.ts';
import type { AddressField } from './definition.ts';
import { addressParts } from './parts.ts';

export const address: Reader<AddressField> = {
  read: (input, _, at, { group }) => group(input, addressParts, at),
  hasParts: true,
  absent: {},
  within: () => addressParts,
};
