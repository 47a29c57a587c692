import type { IntegerField } from '#engine/fields/integer/definition.ts';
import { sent } from '../posted.ts';
import { TextInput } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const integer: Widget<IntegerField> = {
  draw: (drawn) => <TextInput drawn={drawn} inputMode="numeric" width="govuk-input--width-5" />,
  decode: (name, _, { posted }) => sent(posted, name),
};
