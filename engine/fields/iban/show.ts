import { plain, type Shower } from '../shower.ts';
import type { IbanField } from './definition.ts';

/** In groups of four, as it stands on paper. */
export const iban: Shower<IbanField> = {
  show: (value) =>
    plain(value)
      .replace(/(.{4})/gu, '$1 ')
      .trim(),
};
