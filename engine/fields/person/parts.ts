import type { DateField } from '../date/definition.ts';
import type { TextField } from '../text/definition.ts';

/** The fields of a person. */
export const personParts: Readonly<Record<string, TextField | DateField>> = {
  givenName: { type: 'text', label: { fr: 'Prénom', de: 'Vorname', en: 'Given name', lb: 'Virnumm', nl: 'Voornaam' } },
  familyName: {
    type: 'text',
    label: { fr: 'Nom', de: 'Nachname', en: 'Family name', lb: 'Familljennumm', nl: 'Achternaam' },
  },
  birthDate: {
    type: 'date',
    max: 'today',
    label: {
      fr: 'Date de naissance',
      de: 'Geburtsdatum',
      en: 'Date of birth',
      lb: 'Gebuertsdatum',
      nl: 'Geboortedatum',
    },
  },
  nationalNumber: {
    type: 'text',
    maxLength: 30,
    optional: true,
    label: {
      fr: 'Numéro d’identification national',
      de: 'Nationale Identifikationsnummer',
      en: 'National identification number',
      lb: 'National Identifikatiounsnummer',
      nl: 'Nationaal identificatienummer',
    },
  },
};
