import type { PhoneField } from '#engine/fields/phone/definition.ts';
import { sent } from '../posted.ts';
import { TextInput } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const phone: Widget<PhoneField> = {
  draw: (drawn) => (
    <TextInput drawn={drawn} type="tel" width="govuk-input--width-20" complete={drawn.own ? 'tel' : undefined} />
  ),
  decode: (name, _, { posted }) => sent(posted, name),
};
