import type { Child } from 'hono/jsx';
import type { FieldDefinition, Fields } from '#engine/fields/definition.ts';
import type { GroupField } from '#engine/fields/group/definition.ts';
import { isObject } from '#engine/fields/value-at.ts';
import { FieldSet } from './pieces.tsx';
import { shownParts } from './shown-parts.ts';
import type { Drawn, DrawWithin, Widget } from './widget.ts';

export const group: Widget<GroupField> = {
  draw: (drawn, within) => (
    <FieldSet drawn={drawn} named>
      {drawParts(drawn, drawn.field.of, within)}
    </FieldSet>
  ),
  decode: (name, { of }, { within }) => within(of, name),
  focus: (name) => name,
};

/** The fields of one object, those that its conditions ask for. */
export function drawParts(drawn: Drawn<FieldDefinition>, fields: Fields, within: DrawWithin): Child {
  const values = isObject(drawn.value) ? drawn.value : {};
  return shownParts(fields, values, drawn.see).map(({ name, field, see }) =>
    within({ ...drawn, field, name: `${drawn.name}.${name}`, value: values[name], see }),
  );
}
