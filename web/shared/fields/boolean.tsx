import type { BooleanField } from '#engine/fields/boolean/definition.ts';
import { sent } from '../posted.ts';
import { FieldSet } from './pieces.tsx';
import { Radio } from './radio.tsx';
import type { Widget } from './widget.ts';

export const boolean: Widget<BooleanField> = {
  draw: (drawn) => {
    const { name, value, screen } = drawn;
    const chosen = value === true || value === 'yes' ? 'yes' : value === false || value === 'no' ? 'no' : undefined;
    return (
      <FieldSet drawn={drawn}>
        <div class="govuk-radios govuk-radios--inline">
          <Radio name={name} id={name} value="yes" chosen={chosen === 'yes'}>
            {screen.words.form.yes}
          </Radio>
          <Radio name={name} id={`${name}-no`} value="no" chosen={chosen === 'no'}>
            {screen.words.form.no}
          </Radio>
        </div>
      </FieldSet>
    );
  },
  decode: (name, _, { posted }) => sent(posted, name),
};
