import type { Json } from '../../kernel/json.ts';
import type { FieldDefinition } from '../definition.ts';
import { filledIn } from '../shower.ts';
import { addressParts } from './parts.ts';

// As the posts of the countries have it (UPU S42): elsewhere the number stands behind the street, and the postcode before
// the town.
const NUMBER_FIRST = ['AU', 'CA', 'FR', 'GB', 'GG', 'IE', 'IM', 'JE', 'LU', 'MC', 'MT', 'NZ', 'US'];
const POSTCODE_LAST = ['GB', 'GG', 'IE', 'IM', 'JE'];
const TOWN_FIRST = ['AU', 'CA', 'NZ', 'US'];

interface Written {
  /** Street and number, postcode and town: one line a line. */
  readonly lines: readonly string[];
  readonly country: string;
}

/** An address as its own country writes it, whatever language the letter is in. */
export function written(address: Json, say: (part: Json, field: FieldDefinition) => string): Written {
  const parts = filledIn(address, addressParts);
  const said = new Map(parts.map(([name, field, part]) => [name, say(part, field)]));
  const code = String(parts.find(([name]) => name === 'country')?.[2]);
  const line = (...names: readonly string[]): string => names.flatMap((name) => said.get(name) || []).join(' ');
  const street = NUMBER_FIRST.includes(code) ? line('number', 'street') : line('street', 'number');
  const place = POSTCODE_LAST.includes(code)
    ? [line('town'), line('postcode')]
    : [TOWN_FIRST.includes(code) ? line('town', 'postcode') : line('postcode', 'town')];
  return { lines: [street, ...place].filter((one) => one !== ''), country: line('country') };
}
