import type { Shower } from '../shower.ts';
import type { AddressField } from './definition.ts';
import { written } from './written.ts';

/** On one line: street and number, postcode and town, country. */
export const address: Shower<AddressField> = {
  show: (value, _, language, { show }) => {
    const { lines, country } = written(value, (part, field) => show(part, field, language));
    return [...lines, country].filter((part) => part !== '').join(', ');
  },
};
