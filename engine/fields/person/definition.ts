import type { z } from 'zod';
import { fieldOf, typeOf } from '../definition.ts';

export const person = typeOf({
  type: 'person',
  summary: 'A person: given name, family name, date of birth, national number if there is one.',
  schema: () => fieldOf('person', {}),
  example: {
    field: { type: 'person', label: 'Tenant' },
    value: { givenName: 'Léa', familyName: 'Muller', birthDate: '1990-05-02', nationalNumber: '1990050212345' },
  },
});
export type PersonField = z.infer<ReturnType<typeof person.schema>>;
