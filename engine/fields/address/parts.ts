import type { Language, Text } from '../../language/text.ts';
import type { ChoiceField } from '../choice/definition.ts';
import type { TextField } from '../text/definition.ts';
import { countryCodes } from './country-codes.ts';

const languages: readonly Language[] = ['fr', 'de', 'en', 'lb', 'nl'];

/** A country by its code (ISO 3166-1 alpha-2), called as the platform calls it (Unicode CLDR). */
const country: ChoiceField = {
  type: 'choice',
  label: { fr: 'Pays', de: 'Land', en: 'Country', lb: 'Land', nl: 'Land' },
  options: countryNames(),
};

/** The fields of an address, in the order of an envelope. */
export const addressParts: Readonly<Record<string, TextField | ChoiceField>> = {
  street: { type: 'text', label: { fr: 'Rue', de: 'Straße', en: 'Street', lb: 'Strooss', nl: 'Straat' } },
  number: {
    type: 'text',
    maxLength: 20,
    optional: true,
    label: { fr: 'Numéro', de: 'Hausnummer', en: 'House number', lb: 'Hausnummer', nl: 'Huisnummer' },
  },
  postcode: {
    type: 'text',
    maxLength: 12,
    label: { fr: 'Code postal', de: 'Postleitzahl', en: 'Postcode', lb: 'Postleetzuel', nl: 'Postcode' },
  },
  town: { type: 'text', label: { fr: 'Localité', de: 'Ort', en: 'Town', lb: 'Uertschaft', nl: 'Plaats' } },
  country,
};

function countryNames(): Record<string, Text> {
  const names = languages.map((language) => [language, new Intl.DisplayNames(language, { type: 'region' })] as const);
  return Object.fromEntries(
    countryCodes.map((code) => [
      code,
      Object.fromEntries(names.map(([language, name]) => [language, name.of(code) ?? code])),
    ]),
  );
}
