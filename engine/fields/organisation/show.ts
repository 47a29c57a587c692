import { filledIn, plain, type Shower } from '../shower.ts';
import type { OrganisationField } from './definition.ts';
import { organisationParts } from './parts.ts';

/** The name, and its number behind it in brackets. */
export const organisation: Shower<OrganisationField> = {
  show: (value, _, language, { show }) => {
    const [name = '', number] = filledIn(value, organisationParts).map(([, field, part]) =>
      show(part, field, language),
    );
    return number === undefined ? name : `${name} (${number})`;
  },
  name: (value) => {
    const [[, , name] = []] = filledIn(value, organisationParts);
    return name === undefined ? '' : plain(name);
  },
};
