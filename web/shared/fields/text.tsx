import type { TextField } from '#engine/fields/text/definition.ts';
import { sent } from '../posted.ts';
import { TextInput } from './pieces.tsx';
import type { Widget } from './widget.ts';

/** Parts of a person's name and address, as browsers know them (HTML standard, autofill). */
const COMPLETED: Readonly<Record<string, string>> = {
  givenName: 'given-name',
  familyName: 'family-name',
  street: 'address-line1',
  postcode: 'postal-code',
  town: 'address-level2',
};

export const text: Widget<TextField> = {
  draw: (drawn) => {
    const part = drawn.name.split('.').at(-1) ?? '';
    const short = (drawn.field.maxLength ?? 200) <= 30;
    return (
      <TextInput
        drawn={drawn}
        width={short ? 'govuk-input--width-10' : 'govuk-!-width-two-thirds'}
        complete={drawn.own && Object.hasOwn(COMPLETED, part) ? COMPLETED[part] : undefined}
      />
    );
  },
  decode: (name, _, { posted }) => sent(posted, name),
};
