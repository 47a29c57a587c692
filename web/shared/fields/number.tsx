import type { NumberField } from '#engine/fields/number/definition.ts';
import { sent } from '../posted.ts';
import { TextInput } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const number: Widget<NumberField> = {
  draw: (drawn) => <TextInput drawn={drawn} inputMode="decimal" width="govuk-input--width-5" />,
  decode: (name, _, { posted }) => sent(posted, name),
};
