import type { IbanField } from '#engine/fields/iban/definition.ts';
import { sent } from '../posted.ts';
import { TextInput } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const iban: Widget<IbanField> = {
  draw: (drawn) => <TextInput drawn={drawn} width="govuk-input--width-30" />,
  decode: (name, _, { posted }) => sent(posted, name),
};
