import type { Reader } from '../reader.ts';
import type { OrganisationField } from './definition.ts';
import { organisationParts } from './parts.ts';

export const organisation: Reader<OrganisationField> = {
  read: (input, _, at, { group }) => group(input, organisationParts, at),
  hasParts: true,
  absent: {},
  within: () => organisationParts,
};
