import type { Json } from '../../kernel/json.ts';
import type { Language } from '../../language/text.ts';
import { filledIn } from '../shower.ts';
import { show } from '../showers.ts';
import { addressParts } from './parts.ts';

/** As on an envelope: street and number, postcode and town, the country in capitals. */
export function addressLines(address: Json, language: Language): string[] {
  const shown = new Map(
    filledIn(address, addressParts).map(([name, field, value]) => [name, show(value, field, language)]),
  );
  const line = (...names: string[]): string => names.flatMap((name) => shown.get(name) ?? []).join(' ');
  const street = language === 'de' ? line('street', 'number') : line('number', 'street');
  return [street, line('postcode', 'town'), line('country').toLocaleUpperCase(language)].filter((one) => one !== '');
}
