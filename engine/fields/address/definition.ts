import type { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const address = typeOf({
  type: 'address',
  summary: 'A postal address: street, number, postcode, town, country.',
  schema: () => fieldOf('address', {}),
  example: {
    field: { type: 'address', label: 'Address' },
    value: { street: 'rue Philippe II', number: '12', postcode: '2340', town: 'Luxembourg', country: 'LU' },
  },
});
export type AddressField = z.infer<ReturnType<typeof address.schema>>;
