import type { PersonField } from '#engine/fields/person/definition.ts';
import { personParts } from '#engine/fields/person/parts.ts';
import { drawParts } from './group.tsx';
import { FieldSet } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const person: Widget<PersonField> = {
  draw: (drawn, within) => (
    <FieldSet drawn={drawn} named>
      {drawParts(drawn, personParts, within)}
    </FieldSet>
  ),
  decode: (name, _, { within }) => within(personParts, name),
  focus: (name) => name,
};
