import type { MoneyField } from '#engine/fields/money/definition.ts';
import { sent } from '../posted.ts';
import { TextInput } from './pieces.tsx';
import type { Widget } from './widget.ts';

export const money: Widget<MoneyField> = {
  draw: (drawn) => (
    <TextInput drawn={drawn} inputMode="decimal" width="govuk-input--width-10" suffix={drawn.field.currency ?? 'EUR'} />
  ),
  decode: (name, _, { posted }) => sent(posted, name),
};
