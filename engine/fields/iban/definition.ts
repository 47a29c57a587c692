import type { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const iban = typeOf({
  type: 'iban',
  summary: 'An international bank account number (ISO 13616).',
  schema: () => fieldOf('iban', {}),
  example: {
    field: { type: 'iban', label: 'Account' },
    value: 'LU280019400644750000',
  },
});
export type IbanField = z.infer<ReturnType<typeof iban.schema>>;
