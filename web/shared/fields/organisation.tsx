import type { OrganisationField } from '#engine/fields/organisation/definition.ts';
import { organisationParts } from '#engine/fields/organisation/parts.ts';
import { drawParts } from './group.tsx';
import { FieldSet } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const organisation: Widget<OrganisationField> = {
  draw: (drawn, within) => (
    <FieldSet drawn={drawn} named>
      {drawParts(drawn, organisationParts, within)}
    </FieldSet>
  ),
  decode: (name, _, { within }) => within(organisationParts, name),
  focus: (name) => name,
};
