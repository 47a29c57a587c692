import type { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const organisation = typeOf({
  type: 'organisation',
  summary: 'An organisation: its name, and its number in the register if it has one.',
  schema: () => fieldOf('organisation', {}),
  example: {
    field: { type: 'organisation', label: 'Landlord' },
    value: { name: 'Logement S.A.', registerNumber: 'B123456' },
  },
});
export type OrganisationField = z.infer<ReturnType<typeof organisation.schema>>;
