import type { AddressField } from '#engine/fields/address/definition.ts';
import { addressParts } from '#engine/fields/address/parts.ts';
import { drawParts } from './group.tsx';
import { FieldSet } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const address: Widget<AddressField> = {
  draw: (drawn, within) => (
    <FieldSet drawn={drawn} named>
      {drawParts(drawn, addressParts, within)}
    </FieldSet>
  ),
  decode: (name, _, { within }) => within(addressParts, name),
  focus: (name) => name,
};
