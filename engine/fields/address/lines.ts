import type { Json } from '../../kernel/json.ts';
import type { Language } from '../../language/text.ts';
import { show } from '../showers.ts';
import { written } from './written.ts';

/** As on an envelope: street and number, postcode and town, the country in capitals. */
export function addressLines(address: Json, language: Language): string[] {
  const { lines, country } = written(address, (part, field) => show(part, field, language));
  return country === '' ? [...lines] : [...lines, country.toLocaleUpperCase(language)];
}
