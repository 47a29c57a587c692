import type { TextField } from '../text/definition.ts';

/** The fields of an organisation. */
export const organisationParts: Readonly<Record<string, TextField>> = {
  name: { type: 'text', label: { fr: 'Dénomination', de: 'Name', en: 'Name', lb: 'Numm', nl: 'Naam' } },
  registerNumber: {
    type: 'text',
    maxLength: 30,
    optional: true,
    label: {
      fr: 'Numéro de registre',
      de: 'Registernummer',
      en: 'Register number',
      lb: 'Registernummer',
      nl: 'Registernummer',
    },
  },
};
