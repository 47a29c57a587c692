import { filledIn, type Shower } from '../shower.ts';
import type { AddressField } from './definition.ts';
import { addressParts } from './parts.ts';

/** On one line: number and street, postcode and town, country. */
export const address: Shower<AddressField> = {
  show: (value, _, language, { show }) => {
    const shown = new Map(
      filledIn(value, addressParts).map(([name, field, part]) => [name, show(part, field, language)]),
    );
    const line = (...names: string[]) => names.flatMap((name) => shown.get(name) ?? []).join(' ');
    const street = language === 'de' ? line('street', 'number') : line('number', 'street');
    return [street, line('postcode', 'town'), line('country')].filter((part) => part !== '').join(', ');
  },
};
