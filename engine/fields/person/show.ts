import { filledIn, plain, type Shower } from '../shower.ts';
import type { PersonField } from './definition.ts';
import { personParts } from './parts.ts';

/** The name first; birth date and number behind it in brackets. */
export const person: Shower<PersonField> = {
  show: (value, _, language, { show }) => {
    const shown = new Map(
      filledIn(value, personParts).map(([name, field, part]) => [name, show(part, field, language)]),
    );
    const some = (names: string[], between: string) => names.flatMap((name) => shown.get(name) ?? []).join(between);
    const more = some(['birthDate', 'nationalNumber'], ', ');
    return some(['givenName', 'familyName'], ' ') + (more === '' ? '' : ` (${more})`);
  },
  name: (value) => {
    const parts = new Map(filledIn(value, personParts).map(([name, , part]) => [name, plain(part)]));
    return ['givenName', 'familyName'].flatMap((name) => parts.get(name) ?? []).join(' ');
  },
};
